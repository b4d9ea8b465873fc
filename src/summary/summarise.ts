/** Adding up: every cell of the form over all units. */
import type { CellValue, Message, Reading } from '../report';
import { exactSum } from '../rules';
import { cellIds, type Summary, unitName, type UnitReport } from './model';

/** Blanks and words count as 0, as they do in a workbook's SUM; a cell that nobody has filled stays blank. */
function sumOf(values: readonly CellValue[]): number | null {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? null : exactSum(numbers);
}

/** At most this many units are named in a message. */
const NAMED = 6;

/** The first few names, and `…` for the rest. */
export const someOf = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join('、')}…` : names.join('、');

/** `2024: 3, 2023: 1`. */
function tally(kinds: readonly (string | number)[]): string {
  const counts = new Map<string | number, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind}: ${count}`).join(', ');
}

function wordsLeftOut(units: readonly UnitReport[]): Message[] {
  const count = ({ figures }: UnitReport): number =>
    figures.filter((value) => typeof value === 'string').length;
  const cells = units.reduce((sum, unit) => sum + count(unit), 0);
  if (cells === 0) return [];
  const names = units.filter((unit) => count(unit) > 0).map(unitName);
  return [{ code: 'summary.wordsLeftOut', params: { cells, count: names.length, units: someOf(names) } }];
}

const refused = (code: string, params: Message['params']): Reading<Summary> => ({
  value: null,
  messages: [{ code, params }],
});

/**
 * The sums of one year's reports in one edition. Messages: `summary.noUnits`, `summary.mixedEditions` and
 * `summary.mixedYears`, with which nothing is added up; `summary.wordsLeftOut`.
 */
export function summarise(units: readonly UnitReport[]): Reading<Summary> {
  const [first] = units;
  if (!first) return refused('summary.noUnits', {});
  const { year, edition } = first;
  if (units.some((unit) => unit.edition !== edition)) {
    return refused('summary.mixedEditions', { editions: tally(units.map((unit) => unit.edition)) });
  }
  if (units.some((unit) => unit.year !== year)) {
    return refused('summary.mixedYears', { years: tally(units.map((unit) => unit.year)) });
  }
  const values = Object.fromEntries(
    cellIds(edition).map((cell, at) => [cell, sumOf(units.map(({ figures }) => figures[at] ?? null))]),
  );
  return { value: { year, edition, units, values }, messages: wordsLeftOut(units) };
}
