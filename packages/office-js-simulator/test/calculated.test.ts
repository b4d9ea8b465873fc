/** What formulas see of the cells they refer to: the same whether the engine got them all at once or one by one. */
import fc from 'fast-check';
import { Book } from '../src';
import { startNodeEngine } from '../src/node';

/** What a cell may hold: figures, truths, nothing, and texts with all that separates or starts a field. */
const contents = fc.oneof(
  fc.constant(undefined),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }),
  fc.string({ maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom('"', "'", '\t', '\n', '\r', '=', '@', '-', '1', ',', '年', 'é'),
    maxLength: 6,
  }),
);

const WIDTH = 3;

/** What formulas over every cell say of it. */
function seen(rows: readonly (string | number | boolean | undefined)[][], isSparse: boolean): unknown[] {
  const book = Book.blank();
  const sheet = book.sheets[0]!;
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== undefined) sheet.change(at, column, (cell) => (cell.value = value));
    }),
  );
  // A cell far away: giving the engine the whole area would no longer pay.
  if (isSparse) sheet.change(5_000, 50, (cell) => (cell.value = 1));
  const asked = rows.map((row, at) =>
    row.flatMap((_, column) => {
      const cell = `${'ABC'[column]}${at + 1}`;
      return [`=ISBLANK(${cell})`, `=ISTEXT(${cell})`, `=ISNUMBER(${cell})`, `=${cell}`, `=LEN(${cell})`];
    }),
  );
  asked.forEach((formulas, at) =>
    formulas.forEach((formula, index) => sheet.change(at, WIDTH + index, (cell) => (cell.formula = formula))),
  );
  return asked.map((formulas, at) => formulas.map((_, index) => book.value(sheet, at, WIDTH + index)));
}

beforeAll(startNodeEngine);

test('a full sheet is calculated as a sparse one is (issue 11.8)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(contents, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 4, maxLength: 6 }),
      (rows) => {
        expect(seen(rows, false)).toEqual(seen(rows, true));
      },
    ),
    { numRuns: 60 },
  );
});
