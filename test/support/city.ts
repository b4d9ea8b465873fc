/** What is to be read of the city that tools/documents/city.ts writes: its sums, its roster, its errors. */
import { type City, listedName, planted, UNITS } from '../../tools/documents/city';
import { cellsOf, forms } from '../../src/form';
import { cellsIn, type OpenWorkbook } from './excel';

function expectedState(at: number): string {
  if (planted.missing.includes(at)) return '未报';
  if (planted.corrupt.includes(at)) return '读不出';
  if (at === planted.wrongYear) return '年度不符';
  return at === planted.sameTwice || at === planted.twiceButDifferent ? '重复' : '已报';
}

/** What 单位名单 is to say of each unit: its name, its state, whether it is in the sum. */
export const expectedRoster = (): string[][] =>
  Array.from({ length: UNITS }, (_, at) => {
    const state = expectedState(at);
    return [listedName(at), state, state === '已报' || at === planted.sameTwice ? '是' : ''];
  });

/** The errors that 问题清单 is to list, and no other: unit, table, row, column, what was found, rule. */
export const expectedErrors = (): (string | number)[][] =>
  planted.wrongTotals.map((at) => [listedName(at), '四、复议诉讼', '行政复议', '总计', 99, 'T4-1']);

/** What 单位名单 says of each unit. */
export const rosterIn = (summary: OpenWorkbook): Promise<unknown[][]> =>
  cellsIn(summary, '单位名单', `A6:C${5 + UNITS}`);

/** The errors that 问题清单 lists. */
export async function errorsIn(summary: OpenWorkbook): Promise<unknown[][]> {
  const rows = await cellsIn(summary, '问题清单', 'A6:J600');
  return rows
    .filter(([, severity]) => severity === '错误')
    .map(([unit, , table, row, column, , , found, , rule]) => [unit, table, row, column, found, rule]);
}

/** Added up here, by cell, in whole fen. */
export function sumsOf({ counted }: City): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const id of cellsOf(forms['2021']).keys()) {
    let fen = 0;
    for (const { values } of counted) fen += Math.round(Number(values[id]) * 100);
    sums[id] = fen / 100;
  }
  return sums;
}
