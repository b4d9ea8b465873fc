import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';

test('the add-in doubles what a person typed', async () => {
  const book = Book.blank();
  const { Excel } = await connect(new Host(book));
  book.edit('Sheet1', 'A1', '21');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B1').formulas = [['=A1*2']];
    await context.sync();
  });
  expect(book.value(book.active, 0, 1)).toBe(42);
});
