/** Someone else at work in the same workbook, between two round trips of a command; and what must have become of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Book } from 'office-js-simulator';
import type { Result } from '../../src/excel';
import { columnLetters, type Rect } from '../../src/workbook/patch';
import { openBook, type OpenWorkbook } from './excel';
import { actionsOf } from './faults';

/** What a co-author does. */
export interface Act {
  readonly name: string;
  /** Acts of one kind differ in where they are done. */
  readonly kind: string;
  readonly happen: (book: Book) => void;
}

/** By one who may: a sheet that is protected is opened for it, and closed again as it was. */
const onSheet = (sheet: string, kind: string, happen: (book: Book) => void, where: string = ''): Act => ({
  name: `${sheet}: ${kind}${where}`,
  kind: `${sheet}: ${kind}`,
  happen: (book) => {
    const found = book.sheet(sheet);
    const { protection } = found;
    found.protection = null;
    happen(book);
    found.protection = protection;
  },
});

const span = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);

export const types = (sheet: string, address: string, input: string): Act =>
  onSheet(sheet, `types ${input}`, (book) => book.edit(sheet, address, input), ` into ${address}`);

export const renames = (sheet: string): Act =>
  onSheet(sheet, 'renames it', (book) => book.renameSheet(sheet, `${sheet}2`));

export const deletes = (sheet: string): Act =>
  onSheet(sheet, 'deletes it', (book) => book.deleteSheet(sheet));

export const shifts = (
  sheet: string,
  kind: 'insert' | 'delete',
  what: 'row' | 'column',
  address: string,
): Act =>
  onSheet(
    sheet,
    `${kind}s ${what}`,
    (book) => book.shift(kind, sheet, `${address}:${address}`),
    ` ${address}`,
  );

/** Everything there is to do in and around an area of a sheet: rows and columns inserted and deleted, cells typed into. */
export function actsAround(sheet: string, { row, column, rows, columns }: Rect, input = '99'): Act[] {
  const lines = span(row, rows).map((at) => String(at + 1));
  const letters = span(column, columns).map(columnLetters);
  return [
    ...(['insert', 'delete'] as const).flatMap((kind) => [
      ...lines.map((line) => shifts(sheet, kind, 'row', line)),
      ...letters.map((letter) => shifts(sheet, kind, 'column', letter)),
    ]),
    ...lines.flatMap((line) => letters.map((letter) => types(sheet, `${letter}${line}`, input))),
    renames(sheet),
  ];
}

/** A command of ours on a workbook that is ready for it. */
export interface Command {
  readonly book: Book;
  readonly run: (opened: OpenWorkbook) => Promise<Result<unknown>>;
  /** Its last round trip takes out rows that are blank, so far as they are where they were: the others may stay. */
  readonly tidies?: boolean;
}

/** What a workbook holds, with the heights of rows that somebody has set: all others follow what stands in them. */
function states(book: Book) {
  const { sheets, ...rest } = book.snapshot(false);
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: Object.entries(sheet.rows).flatMap(([row, { size, fitted, hidden, style }]) => {
        const height = fitted ? undefined : size;
        return height === undefined && !hidden && !style ? [] : [{ row, height, hidden, style }];
      }),
    })),
  };
}

type State = ReturnType<typeof states>;

/** All that is written on the sheets, wherever it stands. */
const written = ({ sheets }: State): string[] =>
  sheets
    .flatMap(({ name, cells }) =>
      Object.values(cells).flatMap(({ value, formula }) =>
        formula === undefined && value !== '' ? `${name} ${String(value)}` : [],
      ),
    )
    .sort();

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A workbook after an act alone, after one that comes when the command is done, and after one that comes before it. */
interface Outcomes {
  readonly alone: () => State | undefined;
  readonly last: () => State | undefined;
  readonly first: () => Promise<State>;
}

/** A client that is connected once; the workbook before it becomes another for each try. */
export async function racer(command: Command) {
  const opened = await openBook(command.book.copy());
  const { book, host } = opened;
  const start = (): void => book.become(command.book);
  const batches = await actionsOf(host, () => command.run(opened));
  const done = book.copy();
  start();

  /** Whether an act can be done to a workbook at all, and what is then left. */
  function after(from: Book, act: Act): State | undefined {
    const copy = from.copy();
    try {
      act.happen(copy);
    } catch {
      return undefined;
    }
    return states(copy);
  }

  async function afterwards(act: Act): Promise<State> {
    start();
    act.happen(book);
    await command.run(opened);
    return states(book);
  }

  /** What may have become of the workbook: looked at once for an act, whenever that comes, and only where it is asked for. */
  const outcomesOf = (act: Act): Outcomes => ({
    alone: once(() => after(command.book, act)),
    last: once(() => after(done, act)),
    first: once(() => afterwards(act)),
  });

  /** Nothing where all is as it should be, else what is not: the act comes before the round trip of that number. */
  async function race(act: Act, before: number, outcomes: Outcomes): Promise<string | undefined> {
    start();
    const send = host.bridge.sendMessageToHost;
    let left = before;
    let then: string[] | undefined;
    const isTidied = command.tidies && before === batches.length - 1;
    host.bridge.sendMessageToHost = (message) => {
      if (left-- === 0) {
        act.happen(book);
        then = isTidied ? written(states(book)) : undefined;
      }
      send(message);
    };
    const result = await command.run(opened);
    host.bridge.sendMessageToHost = send;
    const now = states(book);
    const said = `${act.name}, before round trip ${before}:`;
    if (!result.ok) {
      const { code, detail, isUndone } = result.failure;
      if (!isUndone) return `${said} ${code} (${detail}), not undone`;
      return isDeepStrictEqual(now, outcomes.alone())
        ? undefined
        : `${said} ${code} (${detail}), but something is left`;
    }
    if (isDeepStrictEqual(now, outcomes.last())) return undefined;
    if (then) return isDeepStrictEqual(written(now), then) ? undefined : `${said} cells are lost`;
    return isDeepStrictEqual(now, await outcomes.first()) ? undefined : `${said} a false ok`;
  }

  /** What goes wrong when the act comes before each round trip but the first. */
  async function races(act: Act): Promise<string[]> {
    const outcomes = outcomesOf(act);
    const said: string[] = [];
    for (let before = 1; before < batches.length; before++) {
      const wrong = await race(act, before, outcomes);
      if (wrong !== undefined) said.push(wrong);
    }
    return said;
  }

  return { roundTrips: batches.length, races };
}

/** Of the acts of a command those of one kind, another for each command; of these the one in the middle. */
export function ofOneKind(acts: readonly Act[], command: number): Act[] {
  const kinds = [...new Set(acts.map(({ kind }) => kind))];
  const alike = acts.filter(({ kind }) => kind === kinds[command % kinds.length]);
  return alike.slice(alike.length >> 1).slice(0, 1);
}

/** What goes wrong when acts come before each round trip but the first. */
export async function faultsOf(command: Command, acts: readonly Act[]): Promise<string[]> {
  const { races } = await racer(command);
  const said: string[] = [];
  for (const act of acts) said.push(...(await races(act)));
  return said;
}
