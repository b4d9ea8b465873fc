/** HTML, a whole page or a fragment of the clipboard, as a stream of cells. */
import type { Message, Reading, Report } from '../../../report';
import { type Cell, isSectionTitle, readReportCells } from '../../recognise';
import { cellOf, Placing } from '../grid';
import { guarded } from './guard';
import { blocksOf, titleOf, type HtmlBlock, type HtmlCell, type HtmlRow } from './blocks';
import { MOST_HTML } from '../../file';

/** The clipboard's header on Windows, before the HTML. */
const CLIPBOARD_HEADER = /^Version:[\d.]+\s+(?:\w+:[^\n]*\n)+/;

const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|!--|[a-z][a-z0-9]*[\s>/:])/i;
const TABLE = /<t[dhr][\s>]/i;

/** Whether a text is HTML rather than words: the angle brackets of a formula do not make it that. */
export const isHtml = (text: string): boolean =>
  CLIPBOARD_HEADER.test(text) || HTML_START.test(text) || TABLE.test(text.slice(0, MOST_HTML));

/** A title or label is shorter; a cell with more than that in several lines is a page laid out by a table. */
const LONGEST_LABEL = 120;

const isTable = (block: HtmlBlock): block is { readonly rows: readonly HtmlRow[] } => 'rows' in block;

const wordsOf = ({ blocks }: HtmlCell): string[] =>
  blocks.flatMap((block) => ('paragraph' in block ? [block.paragraph] : []));

/** Whether a cell is a part of the page, not of a table: it has a table in it or text of many lines. */
const isPage = (cell: HtmlCell, words: readonly string[]): boolean => {
  const isText = words.length > 1 && (words.join('').length > LONGEST_LABEL || words.some(isSectionTitle));
  return isText || cell.blocks.some(isTable);
};

interface RowTask {
  readonly row: HtmlRow;
  readonly table: number;
  readonly placing: Placing;
}

/** What is still to be put out: a block, or a row of a table with the places of its cells. */
type Task = { readonly block: HtmlBlock } | RowTask;

/** Not spread into arguments: a page may have more rows than a call takes. */
function pushReversed(tasks: Task[], later: readonly Task[]): void {
  for (let index = later.length - 1; index >= 0; index--) tasks.push(later[index] as Task);
}

/** Puts out a row's cells up to the first that is a part of the page; answers what is to follow. */
function putRow({ row, table, placing }: RowTask, line: number, cells: Cell[]): Task[] {
  const later: Task[] = [];
  placing.startRow();
  for (const cell of row) {
    const { rowSpan, columnSpan } = cell;
    const column = placing.place(rowSpan, columnSpan);
    const words = wordsOf(cell);
    if (isPage(cell, words)) for (const block of cell.blocks) later.push({ block });
    else if (later.length > 0) later.push({ block: { rows: [[cell]] } });
    else cells.push(cellOf({ text: words.join('\n'), line, column, columnSpan }, table));
  }
  return later;
}

/** The cells in reading order; tasks are a stack, for tables may be nested without end. */
export function cellsOfBlocks(blocks: readonly HtmlBlock[]): Cell[] {
  const cells: Cell[] = [];
  const tasks: Task[] = [];
  let line = 0;
  let table = 0;
  pushReversed(
    tasks,
    blocks.map((block) => ({ block })),
  );
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('row' in task) {
      line += 1;
      pushReversed(tasks, putRow(task, line, cells));
    } else if (isTable(task.block)) {
      table += 1;
      const own = { table, placing: new Placing() };
      pushReversed(
        tasks,
        task.block.rows.map((row) => ({ row, ...own })),
      );
    } else {
      line += 1;
      const { paragraph } = task.block;
      cells.push({ text: paragraph, line, kind: paragraph.trim() === '' ? 'blank' : 'filled' });
    }
  }
  return cells;
}

/** Reads HTML. Messages: those of the report's readers, `text.tooLong`. */
export async function readHtml(html: string): Promise<Reading<Report>> {
  const { parse } = await import('parse5');
  const page = html.replace(CLIPBOARD_HEADER, '').slice(0, MOST_HTML);
  const tree = parse(guarded(page));
  const { value, messages } = readReportCells(cellsOfBlocks(blocksOf(tree)), titleOf(tree));
  const cut: Message[] =
    html.length > MOST_HTML ? [{ code: 'text.tooLong', params: { limit: MOST_HTML } }] : [];
  return { value, messages: [...messages, ...cut] };
}
