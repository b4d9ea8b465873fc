/** N-1 to N-4: what the narrative claims against the tables. A warning that asks: the words may have another scope. */
import { type CellId, type Form, forms } from '../../form';
import type { Report, Values } from '../../report';
import { priorFormOf } from '../figures';
import type { Finding, TextRuleId } from '../model';
import { type Claim, claimsOf, type Remark } from './claims';
import { otherEndings, type Quantity, shareBases } from './quantities';
import { quoteOf, type Sentence } from './sentences';
import { type Sum, sumOf, type Term, termsOf } from './sums';

/** What the tables say of a claim: every figure that it may mean, the plainest first. */
interface Tabled {
  readonly figures: readonly (number | undefined)[];
  readonly cells: readonly CellId[];
}

const cellsIn = (terms: readonly Term[] | undefined): CellId[] => (terms ?? []).map(({ cell }) => cell);

const figureOf = (sum: Sum, form: Form, values: Values, worth = 1): number | undefined => {
  const terms = termsOf(sum, form);
  const figure = terms && sumOf(terms, values);
  return figure === undefined ? undefined : figure * worth;
};

/** The sums of a quantity that the form has. */
export const sumsIn = ({ sums }: Quantity, form: Form): readonly Sum[] =>
  sums.filter((sum) => termsOf(sum, form) !== undefined);

function tabledCount({ of }: Claim, form: Form, values: Values): Tabled {
  const sums = sumsIn(of, form);
  return {
    figures: sums.map((sum) => figureOf(sum, form, values, of.worth)),
    cells: cellsIn(termsOf(sums[0] ?? [], form)),
  };
}

const percentage = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || !whole ? undefined : (100 * part) / whole;

/** What a remark should say; no figures where it cannot be recomputed. */
function tabledRemark(remark: Remark, report: Report, form: Form): Tabled {
  const { of, kind } = remark;
  const [sum = []] = sumsIn(of, form);
  const cells = cellsIn(termsOf(sum, form));
  const now = figureOf(sum, form, report.values);
  if (kind === 'share') {
    const bases = of.isOutcome ? shareBases : [];
    return { cells, figures: bases.map((base) => percentage(now, figureOf(base, form, report.values))) };
  }
  if (kind === 'upheld') {
    const others = otherEndings[of.id];
    if (!others) return { figures: [], cells };
    return { figures: [figureOf(others, form, report.values)], cells: cellsIn(termsOf(others, form)) };
  }
  const [priorSum = []] = sumsIn(of, priorFormOf(report));
  const before = figureOf(priorSum, priorFormOf(report), report.prior ?? {});
  const growth = now === undefined || before === undefined ? undefined : percentage(now - before, before);
  return { cells, figures: [growth === undefined || kind === 'growth' ? growth : -growth] };
}

/** The digits after the point that a claim is written with. */
const digitsOf = (written: string): number => /\.(\d+)/.exec(written)?.[1]?.length ?? 0;

/** Nothing where the claim agrees with a figure it may mean, or where one of these is not known. */
function contradiction(
  rule: TextRuleId,
  kind: Remark['kind'] | 'count',
  claim: Claim,
  { figures, cells }: Tabled,
): Finding[] {
  const { sentence, from, to, value, low, high, of } = claim;
  const [expected] = figures;
  const mayAgree = figures.some((figure) => figure === undefined || (figure >= low && figure <= high));
  if (expected === undefined || mayAgree) return [];
  const quote = quoteOf(sentence, from, to);
  const said = quote.text.slice(quote.from, quote.to);
  const shown = Number(expected.toFixed(Number.isInteger(expected) ? 0 : Math.max(1, digitsOf(said))));
  return [
    {
      rule,
      severity: 'warning',
      outcome: 'broken',
      cells,
      expected: shown,
      found: value,
      difference: claim.isExact ? value - shown : null,
      quote,
      topic: `${kind} ${of.id}`,
      message: { key: `${rule}.${kind}`, params: { quantity: of.id, said } },
    },
  ];
}

/** N-4: where the table cannot settle it, two exact counts of one quantity must agree. */
function repeated(claims: readonly Claim[], form: Form, values: Values): Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim): Finding[] => {
    const { figures, cells } = tabledCount(claim, form, values);
    if (!claim.isExact || figures.length !== 1 || figures[0] !== undefined) return [];
    const earlier = first.get(claim.of.id);
    if (!earlier) first.set(claim.of.id, claim);
    if (!earlier || earlier.value === claim.value) return [];
    const quote = quoteOf(claim.sentence, claim.from, claim.to);
    return [
      {
        rule: 'N-4',
        severity: 'warning',
        outcome: 'broken',
        cells,
        expected: earlier.value,
        found: claim.value,
        difference: claim.value - earlier.value,
        quote,
        topic: claim.of.id,
        message: { key: 'N-4', params: { quantity: claim.of.id } },
      },
    ];
  });
}

/** All that the narrative's numbers leave to be asked. */
export function judgeClaims(sentences: readonly Sentence[], report: Report): Finding[] {
  const form = forms[report.edition];
  const { counts, remarks } = claimsOf(sentences, report);
  return [
    ...counts.flatMap((claim) =>
      contradiction(claim.of.rule, 'count', claim, tabledCount(claim, form, report.values)),
    ),
    ...remarks.flatMap((remark) => {
      const rule = remark.kind === 'upheld' ? 'N-2' : 'N-3';
      return contradiction(rule, remark.kind, remark, tabledRemark(remark, report, form));
    }),
    ...repeated(counts, form, report.values),
  ];
}
