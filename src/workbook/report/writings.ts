/** The writings that the product offers: a document imported, totals calculated, blanks filled with 0. */
import { type CellId, tableOfCell } from '../../form';
import { type CellValue, type Report, valueAt } from '../../report';
import { exactSum } from '../../rules';
import type { ImportPreview } from './import/preview';
import type { WorkbookReading } from './reading/interpret';
import { totalContent, totalParts } from './totals';
import { type CellWriting, ofCells, SUMMED, type Writing } from './writing';

/** Paragraphs in the rows there are; what is more than fits goes into the last row, where it is read back alike. */
function linesOf(text: string, rows: number): string[] {
  const paragraphs = text.split('\n');
  const last = paragraphs.slice(rows - 1).join('\n');
  return Array.from({ length: rows }, (_, row) => (row === rows - 1 ? last : (paragraphs[row] ?? '')));
}

/** What was chosen of a preview, and no more. */
export function importWriting(
  { target, cells, totals, texts }: ImportPreview,
  reading: WorkbookReading,
): Writing {
  const isTotal = new Set(totals);
  return {
    cells: cells.map(({ cell, from, to }): CellWriting => ({
      year: target,
      cell,
      from: isTotal.has(cell) ? SUMMED : from,
      to,
    })),
    texts: texts.flatMap(({ section, to }) => {
      const area = (target === 'this' ? reading.textAreas : reading.priorTextAreas).get(section);
      return area ? [{ year: target, section, from: area.lines, to: linesOf(to, area.lines.length) }] : [];
    }),
  };
}

/** A total that is no formula, and what it would be as one. */
export interface PrintedTotal {
  readonly cell: CellId;
  readonly from: CellValue;
  /** Blank while all its parts are. */
  readonly to: number | null;
}

/** What the form's totals are once all of them are calculated, as Excel's SUM takes their parts. */
export function printedTotals(report: Report, { places, formulas }: WorkbookReading): PrintedTotal[] {
  const parts = totalParts(report);
  const isChanged = (cell: CellId): boolean =>
    places.has(cell) && !formulas.has(cell) && totalContent(parts.get(cell) ?? [], places) !== undefined;
  const printed = new Set([...parts.keys()].filter(isChanged));
  const calculated = new Map<CellId, number | null>();
  // A part of a total may be a total itself.
  function figureOf(cell: CellId): number | null {
    const known = calculated.get(cell);
    if (known !== undefined) return known;
    const value = valueAt(report.values, cell);
    // A number that is written as text is none to SUM.
    const own = typeof value === 'number' && report.asWritten?.[cell] === undefined ? value : null;
    const figure = printed.has(cell) || (formulas.has(cell) && parts.has(cell)) ? sumOf(cell) : own;
    calculated.set(cell, figure);
    return figure;
  }
  function sumOf(cell: CellId): number | null {
    const figures = (parts.get(cell) ?? []).map(figureOf).filter((figure) => figure !== null);
    return figures.length === 0 ? null : exactSum(figures);
  }
  return [...printed].map((cell) => ({ cell, from: valueAt(report.values, cell), to: figureOf(cell) }));
}

/** Makes every printed total the sum of its parts. */
export const totalsWriting = (report: Report, reading: WorkbookReading): Writing =>
  ofCells(printedTotals(report, reading).map(({ cell, from }) => ({ cell, from, to: SUMMED })));

/** Fills cells with 0 that are blank, or hold a word for nothing. */
export const zerosWriting = (cells: readonly CellId[], { values }: Pick<Report, 'values'>): Writing =>
  ofCells(cells.map((cell) => ({ cell, from: valueAt(values, cell), to: 0 })));

/**
 * Makes cells count the register, and the printed totals of their tables sums.
 * @param formulas by cell, without their `=`
 */
export function linkWriting(
  report: Report,
  reading: WorkbookReading,
  formulas: ReadonlyMap<CellId, string>,
): Writing {
  const own = [...formulas].filter(([cell]) => reading.places.has(cell) && !reading.formulas.has(cell));
  const tables = new Set([...formulas.keys()].map(tableOfCell));
  const totals = totalsWriting(report, reading).cells.filter(({ cell }) => tables.has(tableOfCell(cell)));
  const counted = own.map(([cell, formula]) => ({
    cell,
    from: report.asWritten?.[cell] ?? valueAt(report.values, cell),
    to: { is: 'counted', formula } as const,
  }));
  return { cells: [...ofCells(counted).cells, ...totals], texts: [] };
}

/** Makes cells that count the register hold the figures they show. */
export const unlinkWriting = (
  report: Report,
  reading: WorkbookReading,
  formulas: ReadonlyMap<CellId, string>,
): Writing =>
  ofCells(
    [...formulas]
      .filter(([cell]) => reading.formulas.has(cell))
      .map(([cell, formula]) => ({
        cell,
        from: { is: 'counted', formula },
        to: valueAt(report.values, cell),
      })),
  );
