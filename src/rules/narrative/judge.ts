/** N-1 to N-4: what the narrative claims against the tables. A warning that asks: the words may have another scope. */
import type { Report } from '../../report';
import type { Finding, TextRuleId } from '../model';
import { type Claim, claimsOf, type Remark } from './claims';
import { quoteOf, type Sentence } from './sentences';
import { type Tabled, tabledCount, tabledRemark } from './tabled';

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
function repeated(claims: readonly Claim[], report: Report): Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim): Finding[] => {
    const { figures, cells } = tabledCount(claim, report);
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
  const { counts, remarks } = claimsOf(sentences, report);
  return [
    ...counts.flatMap((claim) => contradiction(claim.of.rule, 'count', claim, tabledCount(claim, report))),
    ...remarks.flatMap((remark) => {
      const rule = remark.kind === 'upheld' ? 'N-2' : 'N-3';
      return contradiction(rule, remark.kind, remark, tabledRemark(remark, report));
    }),
    ...repeated(counts, report),
  ];
}
