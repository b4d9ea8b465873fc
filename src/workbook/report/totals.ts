/** Turning totals that are figures back into sums, for those the form defines as such. */
import { type CellId, forms, priorFormOf } from '../../form';
import { type Report, valueAt } from '../../report';
import { equationsOf, sumsIn } from '../../rules';
import { a1, cellRect, type Content, type Operation, type Patch } from '../patch';
import type { WorkbookReading } from './reading/interpret';
import { totalFormula } from './sheets/margins';

interface Total {
  readonly sheet: string;
  readonly change: readonly Operation[];
  readonly restore: readonly Operation[];
}

/** The totals of the form, each with the cells it adds up. */
export const totalParts = (report: Report): ReadonlyMap<CellId, readonly CellId[]> =>
  new Map(
    sumsIn(equationsOf(forms[report.edition], priorFormOf(report))).map(({ total, parts }) => [total, parts]),
  );

/** The formula of a total where it and its parts stand; nothing where a part is missing. */
export function totalContent(
  parts: readonly CellId[],
  places: WorkbookReading['places'],
): Content | undefined {
  const found = parts.map((part) => places.get(part));
  if (!found.every((part) => part !== undefined)) return undefined;
  return {
    formula: totalFormula(
      found.map(({ row, column }) => ({ row, column })),
      a1,
    ),
  };
}

function totalsOf(report: Report, { places, formulas }: WorkbookReading): Total[] {
  return [...totalParts(report)].flatMap(([cell, parts]): Total[] => {
    const place = places.get(cell);
    const fill = totalContent(parts, places);
    if (!place || formulas.has(cell) || fill === undefined) return [];
    const { sheet } = place;
    const at = cellRect(place.row, place.column);
    return [
      {
        sheet,
        change: [
          { op: 'write', sheet, at, content: [[fill]] },
          { op: 'style', sheet, at, style: { locked: true } },
        ],
        restore: [
          { op: 'write', sheet, at, content: [[valueAt(report.values, cell) ?? '']] },
          { op: 'style', sheet, at, style: { locked: false } },
        ],
      },
    ];
  });
}

/**
 * The patch that makes every constant total the sum of its parts, and how many there are.
 * @param isProtected which sheets are: only those are protected again
 */
export function planTotals(
  report: Report,
  reading: WorkbookReading,
  isProtected: (sheet: string) => boolean,
): { patch: Patch; count: number } {
  const totals = totalsOf(report, reading);
  const sheets = [...new Set(totals.map(({ sheet }) => sheet))].filter(isProtected);
  const open = sheets.map((sheet): Operation => ({ op: 'unprotect', sheet }));
  const close = sheets.map((sheet): Operation => ({ op: 'protect', sheet }));
  return {
    patch: {
      operations: [...open, ...totals.flatMap(({ change }) => change), ...close],
      undo: [...open, ...totals.flatMap(({ restore }) => restore), ...close],
    },
    count: totals.length,
  };
}

/** The sheets on which totals stand. */
export const totalSheets = (report: Report, reading: WorkbookReading): string[] => [
  ...new Set(totalsOf(report, reading).map(({ sheet }) => sheet)),
];
