/** N-1 to N-4: what the narrative claims against the tables. A warning that asks: the words may have another scope. */
import { gathered } from '../gathered';
import type { Report } from '../../report';
import type { Finding, Told } from '../finding';
import { everyEdition, type Facts, finding, rule } from '../rule';
import type { Claim } from './claim';
import type { Remark } from './remarks';
import { ofWordsAndFigures } from './ofWords';
import { quoteOf } from './sentences';
import { type Tabled, tabledCount, tabledRemark } from './tabled';

/** The digits after the point that a claim is written with. */
const digitsOf = (written: string): number => /\.(\d+)/.exec(written)?.[1]?.length ?? 0;

/** Nothing where the claim agrees with a figure it may mean, or where one of these is not known. */
function contradiction(
  kind: Remark['kind'] | 'count',
  claim: Claim,
  { figures, cells }: Tabled,
): Facts | undefined {
  const { sentence, from, to, value, low, high, of } = claim;
  const [expected] = figures;
  const mayAgree = figures.some((figure) => figure === undefined || (figure >= low && figure <= high));
  if (expected === undefined || mayAgree) return undefined;
  const quote = quoteOf(sentence, from, to);
  const said = quote.text.slice(quote.from, quote.to);
  const isMeasured = kind !== 'count' || of.worth !== undefined;
  const shown = Number(expected.toFixed(Number.isInteger(expected) ? 0 : Math.max(1, digitsOf(said))));
  return {
    cells,
    expected: shown,
    found: value,
    // Of what is said roughly no difference is told.
    difference: claim.isExact || isMeasured ? Number((value - shown).toFixed(digitsOf(said) + 1)) : null,
    quote,
    topic: `${kind} ${of.id}`,
    params: { quantity: of.id, said },
  };
}

/** A count of the narrative, and what the tables say of it. */
interface Compared {
  readonly claim: Claim;
  readonly tabled: Tabled;
}

/** N-4: where the table cannot settle it, two exact counts of one quantity must agree. */
function repeated(counts: readonly Compared[]): Finding[] {
  const first = new Map<string, Claim>();
  return gathered(counts, ({ claim, tabled: { figures, cells } }): Finding[] => {
    if (!claim.isExact || figures.length !== 1 || figures[0] !== undefined) return [];
    const earlier = first.get(claim.of.id);
    if (!earlier) first.set(claim.of.id, claim);
    if (!earlier || earlier.value === claim.value) return [];
    return [
      finding(saidTwice, 'N-4', {
        cells,
        expected: earlier.value,
        found: claim.value,
        difference: claim.value - earlier.value,
        quote: quoteOf(claim.sentence, claim.from, claim.to),
        topic: claim.of.id,
        params: { quantity: claim.of.id },
      }),
    ];
  });
}

/** How it is said: in the words of its kind. */
function kindOf({ of, isExact, isNone }: Claim): 'none' | 'count' | 'about' {
  if (isNone) return 'none';
  return isExact && of.worth === undefined ? 'count' : 'about';
}

function contradicted({ claim, tabled }: Compared): Finding[] {
  const about = contradiction('count', claim, tabled);
  if (!about) return [];
  const kind = kindOf(claim);
  if (claim.of.rule === 'N-1') return [finding(requestsTold, `N-1.${kind}`, about)];
  const isAmount = kind === 'about' && claim.of.worth !== undefined;
  return [finding(othersTold, isAmount ? 'N-2.amount' : `N-2.${kind}`, about)];
}

function remarkContradicted(remark: Remark, report: Report): Finding[] {
  const { kind } = remark;
  const about = contradiction(kind, remark, tabledRemark(remark, report));
  if (!about) return [];
  return kind === 'upheld'
    ? [finding(othersTold, 'N-2.upheld', about)]
    : [finding(percentages, `N-3.${kind}`, about)];
}

const toldBy = ({ message, expected }: Finding): Told => ({
  quantity: String(message.params.quantity),
  said: String(message.params.said),
  expected: Number(expected),
});

/** One finding for what is wrong in one way in one sentence: who corrects it reads the sentence once. */
function bySentence(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const { rule, quote } = one;
    const key = [rule, quote?.section, quote?.paragraph, quote?.text].join('|');
    const known = first.get(key);
    const both = known && {
      ...known,
      cells: [...new Set([...known.cells, ...one.cells])],
      also: [...(known.also ?? []), toldBy(one)],
    };
    first.set(key, both ?? one);
  }
  return [...first.values()];
}

/** All that the narrative's numbers leave to be asked, in their order. */
const checkClaims = ofWordsAndFigures(
  ({ claims }) => claims,
  ({ counts, remarks }, { report }): Finding[] => {
    const compared = counts.map((claim): Compared => ({ claim, tabled: tabledCount(claim, report) }));
    return [
      ...bySentence(gathered(compared, contradicted)),
      ...bySentence(gathered(remarks, (remark) => remarkContradicted(remark, report))),
      ...repeated(compared),
    ];
  },
);

const requestsTold = rule({
  id: 'N-1',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'N-1.count': 'warning', 'N-1.about': 'warning', 'N-1.none': 'warning' },
  check: checkClaims,
});

const othersTold = rule({
  id: 'N-2',
  basis: ['X'],
  editions: everyEdition,
  verdicts: {
    'N-2.count': 'warning',
    'N-2.about': 'warning',
    'N-2.none': 'warning',
    'N-2.amount': 'warning',
    'N-2.upheld': 'warning',
  },
  check: checkClaims,
});

const percentages = rule({
  id: 'N-3',
  basis: ['X'],
  editions: everyEdition,
  verdicts: {
    'N-3.share': 'warning',
    'N-3.growth': 'warning',
    'N-3.decline': 'warning',
    'N-3.more': 'warning',
    'N-3.fewer': 'warning',
    'N-3.same': 'warning',
    'N-3.before': 'warning',
  },
  check: checkClaims,
});

const saidTwice = rule({
  id: 'N-4',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'N-4': 'warning' },
  check: checkClaims,
});

/** Checked in one pass, so that what is found stands in the order of the words. */
export const claimRules = [requestsTold, othersTold, percentages, saidTwice] as const;
