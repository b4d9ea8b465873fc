/** Rows that somebody has deleted from the tables of a report, and what holds of putting each of them back (issue 12). */
import type { Book } from 'office-js-simulator';
import { parseArea } from 'office-js-simulator/book';
import { putRowBack, readReport, takeRowOut } from '../../src/excel';
import { type EditionId, editionIds } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import { cellAddress, rectAddress, seenFrom } from '../../src/workbook/patch';
import { placedBlocks, placedTables, priorTextPlaces } from '../../src/workbook/report/layout';
import { openReport, type OpenWorkbook, valueOf } from './excel';
import { report } from './reports';

export const requests = '三、依申请公开';
export const fresh = { unit: '某局', year: 2024, edition: '2021' } as const;

/** Of the reports that are tried: what last year's tables are follows from it. */
const yearOf = (edition: EditionId): number => report(edition).year;

/** Every row of this year's tables that holds figures, and of last year's the outer ones and some within: its sheet, its number there, what is printed in it, and whether it is the first or the last of its sheet. */
function rowsOf(edition: EditionId) {
  // Cells beside it, which nobody uses, look as those above them do once a row comes between: Excel's way.
  const { at: words } = priorTextPlaces({ year: yearOf(edition), edition })['1'];
  const belowWords = words.row + words.rows;
  const rows = placedBlocks(placedTables({ ...fresh, year: yearOf(edition), edition })).flatMap(
    ({ sheet, at, block, cells }) =>
      cells.map((_, r) => ({
        isLeftOut: sheet === 'prior' && (at.row + r === belowWords || (r % 10 > 0 && r < cells.length - 1)),
        sheet: sheetNames[sheet],
        row: at.row + r + 1,
        label: cells.length === block.rows.length ? block.rows[r]?.labels.join(' / ') : '的一行数',
        figures: rectAddress({ ...at, row: at.row + r, rows: 1 }),
      })),
  );
  return rows
    .map((row, at) => ({
      ...row,
      isAtEdge: [rows[at - 1], rows[at + 1]].some((next) => next?.sheet !== row.sheet),
    }))
    .filter(({ isLeftOut }) => !isLeftOut);
}

export function remove(book: Book, { sheet, row }: { readonly sheet: string; readonly row: number }): void {
  const { protection } = book.sheet(sheet);
  book.unprotect(sheet);
  book.shift('delete', sheet, `${row}:${row}`);
  book.sheet(sheet).protection = protection;
}

export const putBack = async ({ run }: OpenWorkbook): Promise<void> => void valueOf(await run(putRowBack));

/** What lies on areas, told cell by cell: how it is split into them is nothing that anybody sees. */
function byCell<T extends { readonly areas: readonly string[] }>(
  all: readonly T[],
  seen: (one: Omit<T, 'areas'>, down: number, right: number) => unknown,
): Record<string, unknown[]> {
  const found: Record<string, unknown[]> = {};
  for (const { areas, ...one } of all) {
    const rects = areas.flatMap((address) => parseArea(address) ?? []);
    for (const { row, column, rows, columns } of rects) {
      for (let cell = 0; cell < rows * columns; cell++) {
        const at = { row: row + Math.floor(cell / columns), column: column + (cell % columns) };
        const told = seen(one, at.row - (rects[0]?.row ?? 0), at.column - (rects[0]?.column ?? 0));
        (found[cellAddress(at.row, at.column)] ??= []).push(told);
      }
    }
  }
  return found;
}

export const sheetsOf = (book: Book, isCalculated = true) => {
  const { sheets, names } = book.snapshot(isCalculated);
  return {
    names,
    sheets: sheets.map(({ conditionalFormats, validations, ...sheet }) => ({
      ...sheet,
      validations: byCell(validations, (one) => one),
      flags: byCell(conditionalFormats, ({ formula, ...look }, down, right) => ({
        ...look,
        formula: seenFrom(formula, down, right),
      })),
    })),
  };
};

/** A workbook with a report of the edition in it, fresh or published. */
export const openEdition = (edition: EditionId, isPublished: boolean): Promise<OpenWorkbook> =>
  openReport(isPublished ? report(edition) : { ...fresh, year: yearOf(edition), edition });

/** Specifies what holds of putting back each of the rows that are tried, chosen by where they are and by their number. */
export function specifyRows(isTried: (row: { readonly isAtEdge: boolean }, at: number) => boolean): void {
  describe.each(editionIds)('a row that was deleted from a table of %s', (edition) => {
    const rows = rowsOf(edition).filter(isTried);
    it.each(rows)(
      '[12] $sheet, row $row, $label, is put back as it was on its protected sheet',
      async (place) => {
        const opened = await openEdition(edition, false);
        const before = sheetsOf(opened.book);
        remove(opened.book, place);
        await putBack(opened);
        expect(sheetsOf(opened.book)).toEqual(before);
      },
    );

    // Where it is the only one, no other total tells whether its own were printed.
    it.each(rows.filter(({ sheet }) => sheet !== sheetNames.appeals))(
      '[12] $sheet, row $row, $label, comes back blank into a published report whose sheet is open',
      async (place) => {
        const blank = await openEdition(edition, true);
        blank.book.unprotect(place.sheet);
        await blank.run(async (context) => {
          const figures = context.workbook.worksheets.getItem(place.sheet).getRange(place.figures);
          figures.clear('Contents');
          await context.sync();
        });
        const opened = await openEdition(edition, true);
        opened.book.unprotect(place.sheet);
        remove(opened.book, place);
        await putBack(opened);
        expect(sheetsOf(opened.book)).toEqual(sheetsOf(blank.book));
      },
    );

    it.each(rows)(
      '[12.4] $sheet, row $row, $label, is taken out again as long as nobody has filled it',
      async (place) => {
        const opened = await openEdition(edition, true);
        const { book, run } = opened;
        remove(book, place);
        const without = valueOf(await run(readReport));
        const protection = { ...book.sheet(place.sheet).protection };
        const put = valueOf(await run(putRowBack));
        valueOf(await run((context) => takeRowOut(context, put)));
        const now = valueOf(await run(readReport));
        expect([now.report, now.messages]).toEqual([without.report, without.messages]);
        expect(book.sheet(place.sheet).protection).toEqual(protection);
        const again = valueOf(await run(putRowBack));
        book.unprotect(place.sheet);
        await run(async (context) => {
          const figures = context.workbook.worksheets.getItem(place.sheet).getRange(place.figures);
          figures.getCell(0, 0).values = [[5]];
          await context.sync();
        });
        const refused = await run((context) => takeRowOut(context, again));
        expect(refused).toMatchObject({
          ok: false,
          failure: { code: 'changedMeanwhile', detail: again.label },
        });
      },
    );
  });
}
