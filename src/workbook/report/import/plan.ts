/** Importing a document into a workbook's report: the patch that does what the preview lists, and no more. */
import type { CellValue, Report } from '../../../report';
import { cellRect, type Content, type Operation, type Patch } from '../../patch';
import { type ImportPreview, sideOf } from './preview';
import type { WorkbookReading } from '../reading/interpret';
import type { CellPlace, TextArea } from '../places';
import { totalContent, totalParts } from '../totals';

/** Paragraphs in the rows there are; what is more than fits goes into the last row, where it is read back alike. */
function linesOf(text: string, rows: number): string[] {
  const paragraphs = text.split('\n');
  const last = paragraphs.slice(rows - 1).join('\n');
  return Array.from({ length: rows }, (_, row) => (row === rows - 1 ? last : (paragraphs[row] ?? '')));
}

const writeLines = ({ sheet, row, column }: TextArea, lines: readonly string[]): Operation => ({
  op: 'write',
  sheet,
  at: { row, column, rows: lines.length, columns: 1 },
  content: lines.map((line) => [line]),
});

function writeCell({ sheet, row, column }: CellPlace, content: Content, isLocked?: boolean): Operation[] {
  const at = cellRect(row, column);
  return [
    { op: 'write', sheet, at, content: [[content]] },
    ...(isLocked === undefined ? [] : [{ op: 'style', sheet, at, style: { locked: isLocked } } as const]),
  ];
}

/** Blank is written as an empty text, which empties the cell. */
const contentOf = (value: CellValue): Content => value ?? '';

/** The sheets on which formulas would be replaced: they have to be unprotected for it. */
export const sheetsToOpen = ({ totals }: ImportPreview, { places }: WorkbookReading): string[] => [
  ...new Set(totals.flatMap((cell) => places.get(cell)?.sheet ?? [])),
];

/**
 * The patch that does what the preview lists, and takes it back.
 * @param isProtected which sheets are: only those are protected again
 */
export function planImport(
  preview: ImportPreview,
  report: Report,
  reading: WorkbookReading,
  isProtected: (sheet: string) => boolean,
): Patch {
  const { places } = sideOf(preview.target, report, reading);
  const parts = totalParts(report);
  const isTotal = new Set(preview.totals);
  const sheets = sheetsToOpen(preview, reading).filter(isProtected);
  const open = sheets.map((sheet): Operation => ({ op: 'unprotect', sheet }));
  const close = sheets.map((sheet): Operation => ({ op: 'protect', sheet }));
  const areas = preview.texts.flatMap(({ section, to }) => {
    const area = reading.textAreas.get(section);
    return area ? [{ area, lines: linesOf(to, area.lines.length) }] : [];
  });
  const cells = preview.cells.flatMap(({ cell, from, to }) => {
    const place = places.get(cell);
    return place ? [{ cell, place, from, to }] : [];
  });
  const asWritten = preview.target === 'this' ? report.asWritten : undefined;
  return {
    operations: [
      ...open,
      ...cells.flatMap(({ cell, place, to }) =>
        writeCell(place, contentOf(to), isTotal.has(cell) ? false : undefined),
      ),
      ...areas.flatMap(({ area, lines }): Operation[] => [
        writeLines(area, lines),
        {
          op: 'autofitRows',
          sheet: area.sheet,
          at: { row: area.row, column: area.column, rows: lines.length, columns: 1 },
        },
      ]),
      ...close,
    ],
    undo: [
      ...open,
      ...cells.flatMap(({ cell, place, from }) => {
        const formula = isTotal.has(cell) ? totalContent(parts.get(cell) ?? [], places) : undefined;
        return formula === undefined
          ? writeCell(place, asWritten?.[cell] ?? contentOf(from))
          : writeCell(place, formula, true);
      }),
      ...areas.map(({ area }) => writeLines(area, area.lines)),
      ...close,
    ],
  };
}
