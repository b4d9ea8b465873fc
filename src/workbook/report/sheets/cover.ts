/** 封面: whose report it is, for which year and in which edition, and how to fill it in. */
import { forms } from '../../../form';
import { workbookTexts } from '../../../locales/workbook';
import { cellRect, type Operation } from '../../patch';
import { locked, named, printed, styles } from '../../sheet';
import { coverMarginOperations } from './coverMargin';
import { begin, type ReportSeed, temporaryName } from './begin';
import { columnWidths, coverCells } from '../layout';

export function coverOperations(seed: ReportSeed): Operation[] {
  const sheet = temporaryName('cover');
  const { unit, year, edition } = coverCells;
  const form = forms[seed.edition];
  const note = cellRect(8, 0);
  return [
    ...begin('cover', columnWidths.cover),
    { op: 'merge', sheet, at: { row: 1, column: 0, rows: 1, columns: 2 } },
    {
      op: 'write',
      sheet,
      at: { row: 1, column: 0, rows: 5, columns: 2 },
      content: [
        [workbookTexts.coverTitle, null],
        [null, null],
        [workbookTexts.coverUnit, seed.unit],
        [workbookTexts.coverYear, seed.year],
        [workbookTexts.coverEdition, seed.edition],
      ],
    },
    { op: 'style', sheet, at: { row: 1, column: 0, rows: 1, columns: 2 }, style: styles.coverTitle },
    { op: 'style', sheet, at: { row: 3, column: 0, rows: 3, columns: 1 }, style: styles.coverLabel },
    { op: 'style', sheet, at: { ...unit.at, rows: 3 }, style: styles.coverEntry },
    { op: 'style', sheet, at: year.at, style: { numberFormat: workbookTexts.yearFormat } },
    {
      op: 'style',
      sheet,
      at: edition.at,
      style: { numberFormat: workbookTexts.editionFormat(form.document), locked: true },
    },
    { op: 'rowHeight', sheet, row: 1, rows: 1, height: 90 },
    // The lines of the margin stand in rows of one height.
    { op: 'rowHeight', sheet, row: 3, rows: 8, height: 32 },
    { op: 'merge', sheet, at: { ...note, columns: 2 } },
    { op: 'write', sheet, at: note, content: [[workbookTexts.coverNote]] },
    { op: 'style', sheet, at: { ...note, columns: 2 }, style: styles.note },
    ...[unit, year, edition].map(({ name, at }) => named(name, sheet, at)),
    ...coverMarginOperations(seed),
    printed(sheet, { row: 0, column: 0, rows: 7, columns: 2 }, 'width'),
    locked(sheet),
  ];
}
