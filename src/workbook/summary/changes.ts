/** 与上年对比: this year's sums beside last year's figures, live as those are. */
import { cellPlace, cellsOf, forms } from '../../form';
import { zhCN } from '../../locales';
import { summaryTexts } from '../../locales/workbook';
import { type Change, outstanding, type SummarySeed } from '../../summary';
import { absoluteAddress, onSheet, type Operation, rectAddress } from '../patch';
import { figures, listColumn, listOperations } from '../list';
import { summaryAnchors, summaryTables, temporarySummaryName } from './parts';
import { placesOfTotals } from './totals';

type Column = keyof typeof summaryTexts.changesColumns;

/** Where a column of the changes stands, the sheet included. */
export function changesColumn(changes: readonly Change[], column: Column): string {
  const index = Object.keys(summaryTexts.changesColumns).indexOf(column);
  return onSheet(temporarySummaryName('changes'), absoluteAddress(listColumn(index, changes.length)));
}

export function changesOperations(
  { summary }: SummarySeed,
  { then, changes }: NonNullable<SummarySeed['prior']>,
): Operation[] {
  const titles = summaryTexts.changesColumns;
  const form = forms[summary.edition];
  const cells = cellsOf(form);
  const places = placesOfTotals(form);
  const ranks = new Map(outstanding(changes, summary.edition).map(({ cell }, at) => [cell, at + 1]));
  return listOperations<Change, Column>({
    sheet: temporarySummaryName('changes'),
    title: summaryTexts.changesTitle(then.year),
    note: summaryTexts.changesNote,
    columns: {
      table: {
        title: titles.table,
        width: 17,
        content: ({ cell }) => zhCN.table[cells.get(cell)?.table.id ?? 'report'],
      },
      cell: {
        title: titles.cell,
        width: 60,
        content: ({ cell }) => {
          const own = cells.get(cell);
          const unit = own?.column.type === 'amount' ? summaryTexts.amountUnit : '';
          return own ? cellPlace(own) + unit : cell;
        },
      },
      now: {
        title: titles.now,
        width: 11,
        content: ({ cell, now }) => {
          const place = places.get(cell);
          return place ? { formula: onSheet(temporarySummaryName('totals'), rectAddress(place)) } : now;
        },
        style: figures,
      },
      then: { title: titles.then, width: 11, content: (change) => change.then, style: figures },
      difference: {
        title: titles.difference,
        width: 11,
        content: (_, at) => ({ formula: `N(${at('now')})-${at('then')}` }),
        style: figures,
      },
      ratio: {
        title: titles.ratio,
        width: 11,
        content: (_, at) => ({ formula: `IF(${at('then')}=0,"",N(${at('now')})/${at('then')})` }),
        style: { ...figures, numberFormat: '0.00' },
      },
      rank: { title: titles.rank, width: 8, content: ({ cell }) => ranks.get(cell) ?? '', style: figures },
    },
    lines: changes,
    table: summaryTables.changes,
    name: summaryAnchors.changes,
  });
}
