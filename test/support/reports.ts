/** Reports for tests: all zeros, with what a test is about; and any figures at all. */
import fc from 'fast-check';
import { type CellId, cellsOf, type EditionId, forms } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { check, type Finding } from '../../src/rules';

/** A sound report whose every figure is 0, but for the given ones. */
export function report(
  edition: EditionId,
  values: Record<CellId, CellValue> = {},
  more: Partial<Report> = {},
): Report {
  const zeros = Object.fromEntries([...cellsOf(forms[edition]).keys()].map((id) => [id, 0]));
  const year = edition === '2019' ? 2020 : 2024;
  return { unit: '某局', year, edition, values: { ...zeros, ...values }, texts: {}, ...more };
}

/** What a rule finds in a report. */
export const findingsOf = (rule: Finding['rule'], subject: Report): Finding[] =>
  check(subject).filter((finding) => finding.rule === rule);

/** What a cell may hold: mostly small counts, now and then large ones, blanks and words. */
export const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: -50, max: 99_999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('/', '-', '251000元', '减4', '22（其中修订16件）', '=1+1', '1e3', 'TRUE'),
  },
);

/** Any figures in every cell of an edition. */
export const anyReport = (edition: EditionId): fc.Arbitrary<Report> =>
  fc
    .tuple(...[...cellsOf(forms[edition]).keys()].map((id) => anyValue.map((value) => [id, value] as const)))
    .map((entries) => report(edition, Object.fromEntries(entries)));
