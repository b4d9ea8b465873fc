/** What people do to a report's sheets, and what the product does when it is asked, step by step at random. */
import { type Area, formatArea, type Sheet } from 'office-js-simulator/book';
import type { Random } from '../../../tools/random';
import { checkReport, clearFlags, readReport, write } from '../../../src/excel';
import { examine } from '../../../src/rules';
import { ofCells, type Writing, type WorkbookReading, zerosWriting } from '../../../src/workbook/report';
import { tableOfCell } from '../../../src/form';
import type { OpenWorkbook } from '../../support/excel';

export interface Walker {
  readonly opened: OpenWorkbook;
  readonly random: Random;
  /** What takes back what the product wrote last. */
  undo: Writing | null;
}

/** What was done, in words; and whether Excel or the product refused. */
export interface Step {
  readonly did: string;
  readonly failure?: string;
}

const MARGIN = '核对（不打印）';

const spot = (area: Area): string => formatArea(area);

/** How many columns the form takes: what stands right of it, as its margin says, is the product's. */
function formOf(sheet: Sheet): number {
  for (let row = 0; row < 4; row++)
    for (let column = 1; column < 24; column++)
      if (String(sheet.cell(row, column)?.value ?? '').startsWith(MARGIN)) return Math.max(1, column - 1);
  return 8;
}

interface Spot {
  readonly sheet: Sheet;
  /** The columns that a person works in. */
  readonly width: number;
  readonly area: Area;
}

function place({ random, opened: { book } }: Walker): Spot {
  const own = book.sheets.filter(({ name }) => /^[二三四]、/.test(name));
  const sheet = own.length > 0 && random.chance(0.95) ? random.choose(own) : random.choose(book.sheets);
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 10, columns: 10 };
  const row = random.below(used.row + used.rows);
  const width = formOf(sheet);
  return { sheet, width, area: { row, column: random.below(width), rows: 1, columns: 1 } };
}

const sized = ({ area, width }: Spot, random: Random, rows: number, columns: number): Area => ({
  ...area,
  rows: 1 + random.below(rows),
  columns: 1 + random.below(Math.min(columns, width - area.column)),
});

type Act = (walker: Walker) => string | Promise<Step>;

const NUMBERS = ['0', '1', '2', '3', '5', '12', '21', '', '无', '-'];

/** Each with how often it is done. */
const byPeople: readonly (readonly [number, Act])[] = [
  [
    30,
    (walker) => {
      const { sheet, area } = place(walker);
      const text = walker.random.choose(NUMBERS);
      walker.opened.book.edit(sheet.name, spot(area), text);
      return `typed ${text} into ${sheet.name}!${spot(area)}`;
    },
  ],
  [
    8,
    (walker) => {
      const { sheet, area, width } = place(walker);
      const across = 1 + walker.random.below(Math.min(4, width - area.column));
      const lines = Array.from({ length: 1 + walker.random.below(4) }, () =>
        Array.from({ length: across }, () => walker.random.choose(NUMBERS)),
      );
      walker.opened.book.type(sheet.name, spot(area), lines);
      return `pasted ${JSON.stringify(lines)} at ${sheet.name}!${spot(area)}`;
    },
  ],
  [
    1,
    (walker) => {
      const { sheet, area, width } = place(walker);
      const at = { ...area, column: Math.max(0, width - 1) };
      walker.opened.book.type(sheet.name, spot(at), [['1', '', '2', '2', '2']]);
      return `pasted over the margin at ${sheet.name}!${spot(at)}`;
    },
  ],
  [
    8,
    (walker) => {
      const from = place(walker);
      const { sheet } = from;
      const target = place(walker);
      const most = Math.min(3, target.width - target.area.column);
      const source = sized(from, walker.random, 3, most);
      const isCut = walker.random.chance(0.3);
      walker.opened.book.paste({ sheet, area: source }, { sheet: target.sheet, area: target.area }, isCut);
      return `${isCut ? 'cut' : 'copied'} ${sheet.name}!${spot(source)} to ${target.sheet.name}!${spot(target.area)}`;
    },
  ],
  [
    8,
    (walker) => {
      const at = place(walker);
      const { sheet } = at;
      const whole = sized(at, walker.random, 2, 3);
      walker.opened.book.clear(sheet.name, spot(whole));
      return `cleared ${sheet.name}!${spot(whole)}`;
    },
  ],
  [
    12,
    (walker) => {
      const { sheet, area } = place(walker);
      const kind = walker.random.chance(0.6) ? 'insert' : 'delete';
      const [letters, digits] = [/[A-Z]+/.exec(spot(area))?.[0] ?? 'A', area.row + 1];
      const address = walker.random.chance(0.6) ? `${digits}:${digits}` : `${letters}:${letters}`;
      walker.opened.book.shift(kind, sheet.name, address);
      return `${kind} ${sheet.name}!${address}`;
    },
  ],
  [
    6,
    (walker) => {
      const at = place(walker);
      const { sheet } = at;
      const whole = { ...sized(at, walker.random, 8, 5), rows: 2 + walker.random.below(8) };
      walker.opened.book.sort(sheet.name, spot(whole), 0, walker.random.chance(0.5));
      return `sorted ${sheet.name}!${spot(whole)}`;
    },
  ],
  [
    3,
    (walker) => {
      const { sheet } = place(walker);
      const name = `${sheet.name.slice(0, 8)}${walker.random.below(100)}`;
      const before = sheet.name;
      walker.opened.book.renameSheet(sheet.name, name);
      return `renamed ${before} ${name}`;
    },
  ],
  [
    3,
    (walker) => {
      const { sheet } = place(walker);
      const to = walker.random.below(walker.opened.book.sheets.length);
      walker.opened.book.moveSheet(sheet.name, to);
      return `moved ${sheet.name} to ${to}`;
    },
  ],
  [
    1,
    (walker) => {
      const { sheet } = place(walker);
      walker.opened.book.deleteSheet(sheet.name);
      return `deleted ${sheet.name}`;
    },
  ],
  [16, ({ opened: { book } }) => `undid: ${book.undo()}`],
  [2, ({ opened: { book } }) => `redid: ${book.redo()}`],
];

const told = (did: string, result: { ok: boolean; failure?: { code: string; detail: string } }): Step =>
  result.ok ? { did } : { did, failure: `${result.failure?.code} ${result.failure?.detail}` };

async function writeIt(
  walker: Walker,
  did: string,
  of: (reading: WorkbookReading) => Writing | null,
): Promise<Step> {
  const { run } = walker.opened;
  const reading = await run(readReport);
  if (!reading.ok) return told(did, reading);
  const writing = of(reading.value);
  if (!writing || writing.cells.length === 0) return { did: `${did}: nothing to do` };
  const written = await run((context) => write(context, writing));
  if (written.ok) walker.undo = written.value;
  return told(`${did}: ${writing.cells.map(({ cell }) => cell).join()}`, written);
}

const byProduct: readonly (readonly [number, Act])[] = [
  [6, async ({ opened: { run } }) => told('check', await run(checkReport))],
  [2, async ({ opened: { run } }) => told('clear', await run(clearFlags))],
  [
    3,
    (walker) =>
      writeIt(walker, 'zeros', ({ report, places, formulas }) => {
        if (!report) return null;
        const table = walker.random.choose(['disclosure', 'requests', 'appeals'] as const);
        const blank = [...places.keys()].filter(
          (cell) => !formulas.has(cell) && tableOfCell(cell) === table && report.values[cell] === null,
        );
        return zerosWriting(blank, report);
      }),
  ],
  [
    4,
    (walker) =>
      writeIt(walker, 'adopt', (reading) => {
        const [group] = reading.report ? examine(reading.report, reading).explanations : [];
        const first = group?.explanations[0];
        return first ? ofCells(first.changes) : null;
      }),
  ],
  [
    3,
    async (walker) => {
      const { undo } = walker;
      if (!undo) return { did: 'take back: nothing' };
      walker.undo = null;
      return told('take back', await walker.opened.run((context) => write(context, undo)));
    },
  ],
];

const all = [...byPeople, ...byProduct];
const weights = all.map(([weight]) => weight);

/** Does one step; one that Excel refuses, as on a locked cell, is none. */
export async function step(walker: Walker): Promise<Step> {
  const act = all[walker.random.weighted(weights)]?.[1];
  try {
    const done = await act?.(walker);
    return typeof done === 'string' ? { did: done } : (done ?? { did: '' });
  } catch (error) {
    if ((error as { code?: unknown }).code === undefined) throw error;
    return { did: 'refused', failure: String((error as Error).message) };
  }
}
