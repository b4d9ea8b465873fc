/** What happens to reports between the form and the web site: each quirk takes a layout and gives another. */
import { type Block, isTable, type LaidCell, type LaidRow, type TableBlock } from './layout';

export type Quirk = (blocks: readonly Block[]) => Block[];

const inTables =
  (change: (table: TableBlock) => TableBlock): Quirk =>
  (blocks) =>
    blocks.map((block) => (isTable(block) ? change(block) : block));

const inCells = (change: (cell: LaidCell) => LaidCell): Quirk =>
  inTables((table) => ({ ...table, rows: table.rows.map((row) => row.map(change)) }));

/** Labels in other words; entries stay. */
export const relabelled = (change: (text: string) => string): Quirk =>
  inCells((cell) => (cell.isEntry ? cell : { ...cell, text: change(cell.text) }));

/** Titles in other words, by the prescribed ones. */
export const retitled =
  (titles: Readonly<Record<string, string>>): Quirk =>
  (blocks) =>
    blocks.map((block) =>
      'paragraph' in block ? { ...block, paragraph: titles[block.paragraph] ?? block.paragraph } : block,
    );

export const wordingsMet: Quirk = relabelled(
  (text) =>
    ({
      行政规范性文件: '规范性文件',
      行政事业性收费: '行政事业型收费',
      '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
    })[text] ?? text,
);

export const halfWidth: Quirk = relabelled((text) =>
  text
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/[“”]/g, '"')
    .replace(/^(\d)\./, '$1、'),
);

/** 自 然 人 */
export const stretched: Quirk = relabelled((text) => (text.length <= 4 ? Array.from(text).join(' ') : text));

/** Merged cells taken apart: the text in the first of them, or in each. */
export const takenApart = (isRepeated: boolean): Quirk =>
  inTables((table) => {
    const grid: (LaidCell | undefined)[][] = table.rows.map(() =>
      Array<undefined>(table.columns).fill(undefined),
    );
    table.rows.forEach((row, r) => {
      for (const cell of row) {
        const column = (grid[r] ?? []).findIndex((taken) => taken === undefined);
        for (let down = 0; down < cell.rowSpan; down++) {
          for (let right = 0; right < cell.columnSpan; right++) {
            const isFirst = down === 0 && right === 0;
            const text = isFirst || (isRepeated && !cell.isEntry) ? cell.text : '';
            (grid[r + down] as LaidCell[])[column + right] = { ...cell, text, rowSpan: 1, columnSpan: 1 };
          }
        }
      }
    });
    return { ...table, rows: grid as LaidRow[] };
  });

/** The rows above the first row of entries. */
const headOf = (rows: readonly LaidRow[]): number =>
  rows.findIndex((row) => row.some(({ isEntry }) => isEntry));

/** The requests table broken over two pages, its header repeated or not, a page number between. */
export const pageBreak =
  (afterRow: number, isHeaderRepeated: boolean): Quirk =>
  (blocks) =>
    blocks.flatMap((block): Block[] => {
      if (!isTable(block) || block.rows.length < 20) return [block];
      const { rows, columns } = block;
      // What spans the break goes on in an empty cell below it.
      const open = (rows: readonly LaidRow[], at: number): LaidRow =>
        rows
          .flatMap((row, r) => row.map((cell) => ({ cell, left: r + cell.rowSpan - at })))
          .filter(({ left }) => left > 0)
          .map(({ cell, left }) => ({ ...cell, text: '', rowSpan: left }));
      const cut = (row: LaidRow, r: number): LaidRow =>
        row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, afterRow - r) }));
      const [next = [], ...rest] = rows.slice(afterRow);
      const head = isHeaderRepeated ? rows.slice(0, headOf(rows)) : [];
      return [
        { rows: rows.slice(0, afterRow).map(cut), columns },
        { paragraph: '— 3 —', role: 'page' },
        { rows: [...head, [...open(rows.slice(0, afterRow), afterRow), ...next], ...rest], columns },
      ];
    });

/** A header of an organisation printed twice: one column too many. */
export const organisationTwice: Quirk = inTables((table) => ({
  ...table,
  rows: table.rows.map((row) => row.flatMap((cell) => (cell.text === '商业企业' ? [cell, cell] : [cell]))),
}));

/** A line below every table. */
export const noteBelow =
  (text: string): Quirk =>
  (blocks) =>
    blocks.flatMap((block): Block[] =>
      isTable(block) ? [block, { paragraph: text, role: 'body' }] : [block],
    );

/** A line with the six titles above everything. */
export const contentsList: Quirk = (blocks) => {
  const titles = blocks.filter((block) => 'role' in block && block.role === 'heading');
  return [...blocks.slice(0, 1), { paragraph: '目 录', role: 'body' }, ...titles, ...blocks.slice(1)];
};

/** The unit in a line of its own, above the title. */
export const unitAbove =
  (unit: string): Quirk =>
  ([title, ...blocks]) =>
    title && 'paragraph' in title
      ? [{ ...title, paragraph: unit }, { ...title, paragraph: title.paragraph.replace(unit, '') }, ...blocks]
      : blocks;

/** Long labels broken over lines in their cells. */
export const brokenLabels: Quirk = relabelled((text) =>
  text.length > 6
    ? `${text.slice(0, Math.ceil(text.length / 2))}\n${text.slice(Math.ceil(text.length / 2))}`
    : text,
);

/** One after the other. */
export const withQuirks = (blocks: readonly Block[], quirks: readonly Quirk[]): readonly Block[] =>
  quirks.reduce<readonly Block[]>((laid, quirk) => quirk(laid), blocks);
