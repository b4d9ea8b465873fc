/** A report is never blamed for what its reader lost (issue 17): figures that are right stay so, whatever of them cannot be read. */
import fc from 'fast-check';
import { readDocument, readPasted } from '../../src/documents/read';
import { cellsOf, type CellId, forms } from '../../src/form';
import type { Reading, Report } from '../../src/report';
import { findAll } from '../../src/rules';
import { typicalReportWithWords } from '../../tools/bench/typicalReport';
import { toHtml } from '../../tools/documents/html';
import { type Block, isTable, type LaidCell, type LaidRow, layOut } from '../../tools/documents/layout';
import { barred, cellALine, tabbed, toText } from '../../tools/documents/text';
import { toDocx } from '../../tools/documents/word';
import { toXlsx } from '../../tools/documents/workbook';

const pasted =
  (write: (blocks: readonly Block[]) => string) =>
  (blocks: readonly Block[]): Promise<Reading<Report>> =>
    readPasted(write(blocks));

/** As it is copied out of a PDF: rows of words, one space apart. */
const flowing = { row: (row: LaidRow) => row.map(({ text }) => text.replaceAll('\n', '')).join(' ') };

const formats: Readonly<Record<string, (blocks: readonly Block[]) => Promise<Reading<Report>>>> = {
  html: pasted((blocks) => toHtml(blocks)),
  tabs: pasted((blocks) => toText(blocks, tabbed)),
  bars: pasted((blocks) => toText(blocks, barred)),
  'a cell a line': pasted((blocks) => toText(blocks, cellALine)),
  'words in a row': pasted((blocks) => toText(blocks, flowing)),
  docx: async (blocks) => readDocument(await toDocx(blocks)),
  xlsx: async (blocks) => readDocument(await toXlsx(blocks, { areMerged: false })),
};

/** What a converter or a careless hand does to a row of a table. */
const losses: Readonly<Record<string, (row: LaidRow, at: number) => readonly LaidRow[]>> = {
  'the row is gone': () => [],
  'the row is there twice, with other figures': (row) => [row, row.map(withOther)],
  'a figure is gone': (row, at) => [without(row, entryAt(row, at))],
  'a figure too many': (row, at) => [
    row.flatMap((cell) => (cell === entryAt(row, at) ? [cell, cell] : [cell])),
  ],
  'two figures run together': (row, at) => {
    const entries = row.filter(({ isEntry }) => isEntry);
    const from = at % Math.max(1, entries.length - 1);
    const [first, second] = entries.slice(from, from + 2);
    if (!first || !second) return [];
    const both = { ...first, text: `${first.text} ${second.text}` };
    return [without(row, second).map((cell) => (cell === first ? both : cell))];
  },
  'the label is in other words': (row) => [
    row.map((cell, index) =>
      cell === row.filter(({ isEntry }) => !isEntry).at(-1) && index >= 0
        ? { ...cell, text: '另有说明的事项' }
        : cell,
    ),
  ],
  'the figures are below the label': (row) => [
    row.filter(({ isEntry }) => !isEntry),
    row.filter(({ isEntry }) => isEntry),
  ],
};

const withOther = (cell: LaidCell): LaidCell =>
  cell.isEntry && cell.text !== '' ? { ...cell, text: String(Number(cell.text) + 1) } : cell;

const entryAt = (row: LaidRow, at: number): LaidCell | undefined => {
  const entries = row.filter(({ isEntry }) => isEntry);
  return entries[at % Math.max(1, entries.length)];
};

const without = (row: LaidRow, cell: LaidCell | undefined): LaidRow => row.filter((other) => other !== cell);

/** The blocks with a loss in one of the rows that have figures. */
function withLoss(
  blocks: readonly Block[],
  loss: (row: LaidRow, at: number) => readonly LaidRow[],
  at: number,
) {
  const rows = blocks
    .flatMap((block) => (isTable(block) ? block.rows : []))
    .filter((row) => row.some(({ isEntry }) => isEntry));
  const chosen = rows[at % rows.length];
  return blocks.map((block) =>
    isTable(block)
      ? { ...block, rows: block.rows.flatMap((row) => (row === chosen ? loss(row, at) : [row])) }
      : block,
  );
}

const BLAMING = /^(?:F-2|V-4|T\d)/;

const ids = [...cellsOf(forms['2021']).keys()];

/** In a sheet a cell left out is a blank one: then nothing is lost. */
const BLANK_IN_SHEETS = ['a figure is gone', 'two figures run together', 'the figures are below the label'];

describe.each(Object.entries(formats))('%s', (format, read) => {
  it.each(Object.entries(losses).filter(([loss]) => format !== 'xlsx' || !BLANK_IN_SHEETS.includes(loss)))(
    '%s',
    async (__, loss) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.nat(400), async (seed, at) => {
          const report = typicalReportWithWords(seed);
          const { value, messages } = await read(withLoss(layOut(report), loss, at));
          if (!value) return;
          const said = new Set<CellId>(messages.flatMap(({ unread = [] }) => unread));
          const wrong = ids.filter(
            (id) => typeof value.values[id] === 'number' && value.values[id] !== report.values[id],
          );
          const silent = ids.filter((id) => (value.values[id] ?? null) === null && !said.has(id));
          // That a row is missing is said of the form, not of a cell.
          const blamed = findAll(value, { messages })
            .filter(({ rule, cells }) => BLAMING.test(rule) && cells.length > 0)
            .map(({ rule, cells }) => ({ rule, cells }));
          expect({ wrong, silent, blamed }).toEqual({ wrong: [], silent: [], blamed: [] });
        }),
        { numRuns: 12, seed: 17 },
      );
    },
    120_000,
  );
});

it('xlsx whose formulas nobody calculated, as scripts save it', async () => {
  const report = typicalReportWithWords(3);
  const total = String(report.values['requests.granted.total']);
  const bytes = await toXlsx(layOut(report), {
    finish: ({ worksheets: [sheet] }) =>
      sheet?.eachRow((row) =>
        row.eachCell((cell) => {
          if (String(cell.value) === total) cell.value = { formula: 'SUM(A1:A2)' };
        }),
      ),
  });
  const { value, messages } = await readDocument(bytes);
  expect(value?.values['requests.granted.total']).toBeNull();
  expect(findAll(value as Report, { messages }).filter(({ rule }) => BLAMING.test(rule))).toEqual([]);
});
