/** G-1: a summary made elsewhere against its units: every cell is the sum of theirs. */
import type { CellId, EditionId } from '../form';
import { type CellValue, type Message, type Reading, valueAt } from '../report';
import { exactSum, type Finding, finding, summarySum } from '../rules';
import { cellIds, type Figures, type Summary, unitName, type UnitReport } from './model';
import { someOf } from './summarise';

const asNumber = (value: CellValue): number => (typeof value === 'number' ? value : 0);

/** `甲局 3、乙局 2`: the units that say anything but 0 or nothing. */
const shares = (units: readonly UnitReport[], at: number): string =>
  someOf(
    units
      .filter(({ figures }) => (figures[at] ?? 0) !== 0)
      .map((unit) => `${unitName(unit)} ${unit.figures[at]}`),
  ) || '0';

function checkCell(
  cell: CellId,
  at: number,
  found: CellValue,
  { units, values }: Summary,
): Finding | undefined {
  const expected = asNumber(valueAt(values, cell));
  const difference = exactSum([asNumber(found), -expected]);
  if (difference === 0) return undefined;
  const isTold = typeof found === 'number' && units.every(({ figures }) => typeof figures[at] === 'number');
  return finding(summarySum, isTold ? 'G-1.broken' : 'G-1.cannotTell', {
    cells: [cell],
    expected,
    found,
    difference,
    params: { count: units.length, units: shares(units, at) },
  });
}

const sameForm = (a: { year: number; edition: EditionId }, b: typeof a): boolean =>
  a.year === b.year && a.edition === b.edition;

/**
 * G-1 in every cell that differs. In a sum with a blank or unreadable part a difference proves nothing.
 * Message: `summary.otherForm`, where the summary made elsewhere is of another year or edition.
 */
export function checkClaimed(claimed: Figures, summary: Summary): Reading<readonly Finding[]> {
  if (!sameForm(claimed, summary)) {
    const { year, edition } = claimed;
    const params = { year, edition, unitsYear: summary.year, unitsEdition: summary.edition };
    const message: Message = { code: 'summary.otherForm', params };
    return { value: null, messages: [message] };
  }
  const findings = cellIds(summary.edition).flatMap(
    (cell, at) => checkCell(cell, at, valueAt(claimed.values, cell), summary) ?? [],
  );
  return { value: findings, messages: [] };
}
