import { parseArea } from 'office-js-simulator/book';
import { Book } from 'office-js-simulator';
import { drawnBands, extentOf, placeOf } from '../../workbench/grid/bands';
import { keepUnchanged, type ViewCell, viewRows } from '../../workbench/grid/view';
import { checkIn, openReport } from '../support/excel';
import { report } from '../support/reports';

const selection = parseArea('A1')!;

function view(book: Book, name: string) {
  const sheet = book.sheet(name);
  return viewRows(book, sheet, drawnBands(sheet, extentOf(sheet, selection)), book.flags(name));
}

const cellAt = (book: Book, name: string, address: string): ViewCell | undefined =>
  view(book, name)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.address === address);

describe('What is drawn of a sheet', () => {
  it('has merged cells once, with borders and flags', async () => {
    const opened = await openReport(report('2021', { 'requests.received.person': 5 }));
    await checkIn(opened);
    const { book } = opened;
    const sheet = book.sheet('三、依申请公开');
    const merge = sheet.merges.find(({ rows, columns }) => rows > 1 && columns > 1)!;
    const cells = view(book, sheet.name).flatMap(({ cells }) => cells);
    const merged = cells.filter(
      ({ row, column }) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
    expect(merged.map(({ rowSpan, colSpan }) => [rowSpan, colSpan])).toEqual([[merge.rows, merge.columns]]);
    expect(merged[0]?.look.borderBottom).toBe('1px solid #000000');
    const flagged = cells.filter(({ isFlagged }) => isFlagged);
    expect(flagged.length).toBeGreaterThan(0);
    const looks = flagged.map(({ look: { backgroundColor, color } }) => [backgroundColor, color]);
    expect(looks).toContainEqual(['#C00000', '#FFFFFF']);
    expect(looks).toContainEqual(['#FFC7CE', '#9C0006']);
  });

  it('leaves hidden columns out and keeps unchanged rows', async () => {
    const { book } = await openReport(report('2021'));
    const sheet = book.sheet('三、依申请公开');
    const before = view(book, sheet.name);
    sheet.band('columns', 5).hidden = true;
    expect(cellAt(book, sheet.name, 'F8')).toBeUndefined();
    delete sheet.columns.get(5)?.hidden;
    book.edit(sheet.name, 'D8', '7');
    const after = keepUnchanged(view(book, sheet.name), before);
    expect(after.find(({ index }) => index === 7)).not.toBe(before.find(({ index }) => index === 7));
    expect(after[0]).toBe(before[0]);
  });

  it('lets text run over empty cells only', () => {
    const book = Book.blank();
    const spills = () =>
      viewRows(book, book.active, drawnBands(book.active, { rows: 1, columns: 2 }), undefined)[0]!.cells[0]!
        .spills;
    book.edit('Sheet1', 'A1', '这段文字比一格宽得多');
    expect(spills()).toBe(true);
    book.edit('Sheet1', 'B1', '1');
    expect(spills()).toBe(false);
  });

  it('says where an area lies', () => {
    const bands = drawnBands(Book.blank().active, { rows: 9, columns: 9 });
    expect(placeOf(bands, parseArea('B3:C3')!)).toEqual({ left: 64, top: 40, width: 128, height: 20 });
  });
});
