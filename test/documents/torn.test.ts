/** Issue 10.1: rows whose figures a program laid out on each other's lines. */
import fc from 'fast-check';
import { readReportText } from '../../src/documents/recognise';
import { layOut, isTable, type TableBlock } from '../../tools/documents/layout';
import { numberedReport } from './numbered';

const report = numberedReport('2021', 2024);

/** Signs that a line has before its first figure, and a column. */
const LABEL = 40;
const COLUMN = 7;

const at = (column: number): number => LABEL + column * COLUMN;

/** A line with words at their places. */
const lineOf = (words: readonly (readonly [place: number, word: string])[]): string =>
  words.reduce((line, [place, word]) => line.padEnd(place) + word, '');

interface Row {
  readonly label: string;
  readonly figures: readonly string[];
}

const rowsOf = (table: TableBlock): Row[] =>
  table.rows.flatMap((row) => {
    const figures = row.filter(({ isEntry }) => isEntry).map(({ text }) => text);
    const label = row.filter(({ isEntry }) => !isEntry).at(-1)?.text;
    return label !== undefined && figures.length > 1 ? [{ label, figures }] : [];
  });

const figureLine = (figures: readonly string[], from: number): string =>
  lineOf(figures.map((figure, index) => [at(from + index), figure]));

/** Rows one by one, but for those from one on, whose figures behind a column stand below all their labels. */
function linesOf(rows: readonly Row[], torn: number, count: number, column: number): string[] {
  const rest = rows.slice(torn, torn + count);
  return rows.flatMap(({ label, figures }, index) => {
    const isTorn = index >= torn && index < torn + count;
    const beside = figureLine(isTorn ? figures.slice(0, column) : figures, 0);
    const line = label + beside.slice(label.length);
    if (index !== torn + count - 1) return [line];
    const below = figures.flatMap((_, other) =>
      other < column ? [] : rest.map((row) => figureLine([row.figures[other] ?? ''], other)),
    );
    return [line, ...below];
  });
}

/** The report with the rows of 三 laid out so. */
const laidOut = (torn: number, count: number, column: number): string =>
  layOut(report)
    .flatMap((block) => {
      if (!isTable(block)) return [block.paragraph];
      const rows = rowsOf(block);
      const isRequests = rows[0]?.figures.length === 7;
      const lines = isRequests ? linesOf(rows, torn, count, column) : [];
      const header = block.rows.flatMap((row) =>
        row.filter(({ isEntry }) => !isEntry).map(({ text }) => text),
      );
      return isRequests
        ? [...header.slice(0, 10), ...lines]
        : block.rows.map((row) => row.map(({ text }) => text).join('  '));
    })
    .join('\n');

it('[10.1] figures of two or three rows on each other’s lines are told by their columns', () => {
  const requests = Object.entries(report.values).filter(([id]) => id.startsWith('requests.'));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 2, max: 3 }),
      fc.integer({ min: 0, max: 6 }),
      (torn, count, column) => {
        const { value } = readReportText(laidOut(torn, count, column));
        expect(requests.filter(([id, figure]) => value?.values[id] !== figure)).toEqual([]);
      },
    ),
  );
});
