/** Planning a summary's workbook: sums, units, roster and findings in, the patch that makes its sheets out. */
import { forms } from '../../form';
import { summarySheetNames } from '../../locales/workbook';
import type { SummarySeed } from '../../summary';
import { cellRect, type Operation, type Patch } from '../patch';
import { type NewSheet, planSheets } from '../sheet';
import { coverCells } from '../report';
import { changesOperations } from './changes';
import { chartsOperations } from './charts';
import { detailsOperations } from './details';
import { problemsOperations, rosterOperations } from './lists';
import { SUMMARY_PREFIX, summaryAnchors, summaryName, type SummarySheetKey } from './parts';
import { totalsOperations } from './totals';

/** Every defined name a summary of any edition may have. */
export const summaryNames: readonly string[] = [
  ...Object.values(coverCells).map(({ name }) => summaryName(name)),
  ...Object.values(summaryAnchors),
  ...Object.values(forms).flatMap(({ tables }) =>
    tables.flatMap(({ blocks }) => blocks.map(({ id }) => `${SUMMARY_PREFIX}${id}`)),
  ),
];

/**
 * The patch that makes a summary's workbook. Corrected files change it by `planUpdate`.
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function planSummary(seed: SummarySeed, blankSheet?: string): Patch {
  const sheet = (key: SummarySheetKey, operations: readonly Operation[]): NewSheet => ({
    name: summarySheetNames[key],
    operations,
  });
  const sheets = [
    sheet('totals', totalsOperations(seed.summary)),
    sheet('details', detailsOperations(seed.summary)),
    sheet('roster', rosterOperations(seed)),
    sheet('problems', problemsOperations(seed)),
    ...(seed.prior ? [sheet('changes', changesOperations(seed, seed.prior))] : []),
    sheet('charts', chartsOperations(seed)),
  ];
  return planSheets(sheets, cellRect(0, 0), [], blankSheet);
}
