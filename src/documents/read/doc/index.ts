/** Word 97 documents (.doc, and .wps of WPS Office, which is the same): paragraphs, and tables with their cells where they were drawn. */
import type { Reading, Report } from '../../../report';
import { type Cell, readReportCells } from '../../recognise';
import { isSameColour, openCompound } from '../../file';
import { cellOf } from '../grid';
import { groundOfCell } from './colours';
import { type Letter, type Text, textOf } from './letters';
import { changesAt, changesIn } from './properties';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const TABLE = 0xd608;
const MERGED_DOWN = 0xd62b;
/** The properties stand elsewhere. */
const ELSEWHERE = [0x6645, 0x6646];

/** Edges closer than that, in twentieths of a point, are one. */
const SAME_EDGE = 30;

interface Box {
  readonly left: number;
  readonly right: number;
  /** Belongs to the cell above it. */
  readonly isCovered: boolean;
  /** The colour behind its words; that of the paper where none is told. */
  readonly ground?: string;
}

interface Paragraph {
  readonly isInTable: boolean;
  /** The cells of the row that ends here, as they were drawn. */
  readonly row?: readonly Box[];
}

/** A row's cells by what its end says of them (TDefTableOperand, 2.9.320). */
function boxesIn(operand: DataView): Box[] {
  const count = operand.getUint8(0);
  const edge = (index: number): number => operand.getInt16(1 + 2 * index, true);
  return Array.from({ length: count }, (_, index) => {
    const at = 1 + 2 * (count + 1) + 20 * index;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    return { left: edge(index), right: edge(index + 1), isCovered: ((flags >> 5) & 3) === 1 };
  });
}

function paragraphAt(offset: number, { paragraphs, data }: Text): Paragraph {
  const own = changesAt(paragraphs, offset);
  const changes = own.flatMap((change) => {
    if (!ELSEWHERE.includes(change.code)) return [change];
    const at = change.operand.getUint32(0, true);
    const length = new DataView(data.buffer, data.byteOffset + at, 2).getUint16(0, true);
    return changesIn(data.subarray(at + 2, at + 2 + length));
  });
  const is = (code: number): boolean =>
    changes.some((change) => change.code === code && change.operand.getUint8(0) === 1);
  if (!is(ROW_END)) return { isInTable: is(IN_TABLE) };
  const definition = changes.findLast(({ code }) => code === TABLE);
  const row = definition ? boxesIn(definition.operand) : [];
  for (const { code, operand } of changes) {
    const box = row[operand.byteLength > 0 ? operand.getUint8(0) : -1];
    if (code === MERGED_DOWN && box)
      row[operand.getUint8(0)] = { ...box, isCovered: operand.getUint8(1) === 1 };
  }
  const withGround = row.map((box, index) => {
    const ground = groundOfCell(changes, index);
    return ground === undefined ? box : { ...box, ground };
  });
  return { isInTable: true, row: withGround };
}

const PAPER = '#ffffff';

/** What a letter stands for that is no letter; pictures, notes and the like stand for nothing. */
const plain = (text: string): string => {
  if (text === '\v') return '\n';
  if (text === '\x1e') return '-';
  return text >= ' ' || /[\t\n]/.test(text) ? text : '';
};

/** What can be read of letters before a ground. */
const wordsOf = (letters: readonly Letter[], ground = PAPER): string =>
  letters.map(({ text, colour }) => (isSameColour(colour, ground) ? '' : plain(text))).join('');

interface Row {
  readonly line: number;
  readonly texts: readonly (readonly Letter[])[];
  readonly boxes: readonly Box[];
}

/** The rows of a table as cells; which columns they take up is told by their edges. */
function cellsOfTable(rows: readonly Row[], table: number): Cell[] {
  const all = rows.flatMap(({ boxes }) => boxes.flatMap(({ left, right }) => [left, right]));
  const edges = all
    .sort((a, b) => a - b)
    .filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > SAME_EDGE);
  const columnOf = (edge: number): number => edges.findLastIndex((other) => other <= edge + SAME_EDGE);
  return rows.flatMap(({ line, texts, boxes }) =>
    texts.flatMap((text, index) => {
      const box = boxes[index] ?? { left: index, right: index + 1, isCovered: false, ground: PAPER };
      if (box.isCovered) return [];
      const column = columnOf(box.left);
      const columnSpan = Math.max(1, columnOf(box.right) - column);
      return [cellOf({ text: wordsOf(text, box.ground), line, column, columnSpan }, table)];
    }),
  );
}

/** The document in reading order. */
function cellsOf(text: Text): Cell[] {
  const cells: Cell[] = [];
  let table: Row[] = [];
  let tables = 0;
  let line = 0;
  let texts: (readonly Letter[])[] = [];
  let words: Letter[] = [];
  const endTable = (): void => {
    if (table.length === 0) return;
    cells.push(...cellsOfTable(table, tables));
    tables += 1;
    table = [];
  };
  const end = (mark: Letter): void => {
    const { isInTable, row } = paragraphAt(mark.offset, text);
    if (row) {
      line += 1;
      table.push({ line, texts, boxes: row });
      texts = [];
    } else if (mark.text === '\x07') {
      texts.push(words);
    } else if (isInTable) {
      words.push({ ...mark, text: '\n' });
      return;
    } else {
      endTable();
      line += 1;
      const said = wordsOf(words);
      cells.push({ text: said, line, kind: said.trim() === '' ? 'blank' : 'filled' });
    }
    words = [];
  };
  for (const letter of text.letters) {
    if (/[\r\x07\f]/.test(letter.text)) end(letter);
    else words.push(letter);
  }
  endTable();
  return cells;
}

/** Reads a .doc file. Refuses with `document.encrypted`, `document.oldWord` (before 1997) and `document.broken`. */
export const readDoc = (bytes: Uint8Array): Reading<Report> =>
  readReportCells(cellsOf(textOf(openCompound(bytes))));
