/** What is wrong with the product's answer about a workbook, by what an eye sees of the same sheets. */
import { formatArea, type Sheet } from 'office-js-simulator/book';
import type { Book } from 'office-js-simulator';
import type { Table } from '../../../src/form';
import type { Finding } from '../../../src/rules';
import type { WorkbookReading } from '../../../src/workbook/report';
import { see, type Seen, type Shown, type Sight, sumsIn } from './eye';

/** What the product says: its reading, and what it finds. */
export interface Answer {
  readonly reading: WorkbookReading;
  readonly findings: readonly Finding[];
}

export function sightOf(book: Book, sheet: Sheet): Sight {
  const used = sheet.usedArea(false);
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from(
      { length: used.column + used.columns },
      (__, column) => book.value(sheet, row, column) as Shown,
    ),
  );
}

const bare = (shown: unknown): string => String(shown).replace(/\s/g, '');
const shows = (sight: Sight, row: number, column: number, label: string): boolean =>
  bare(sight[row]?.[column]) === bare(label);

/** Does a cell stand where its own labels cross? */
function isRight(table: Table, id: string, row: number, column: number, sight: Sight): boolean {
  return table.blocks.some((block) =>
    block.rows.some((line) =>
      block.columns.some((each) => {
        if (`${table.id}.${line.id}.${each.id}` !== id) return false;
        const above = Array.from({ length: row }, (_, at) => at);
        const isBelow = above.some((at) => shows(sight, at, column, each.label));
        const label = line.labels.at(-1) ?? '';
        const isBeside =
          table.arrangement === 'line' ||
          (sight[row]?.some((_, at) => shows(sight, row, at, label)) ?? false);
        return isBelow && isBeside;
      }),
    ),
  );
}

const same = (shown: Shown | undefined, value: unknown): boolean =>
  typeof shown === 'number' ? value === shown : (shown ?? '') === '' ? value === null : value !== null;

function ofSeen(
  table: Table,
  seen: NonNullable<Seen>,
  sheet: string,
  sight: Sight,
  answer: Answer,
): string[] {
  const { places, report } = answer.reading;
  const misread = [...seen].flatMap(([id, { row, column }]) => {
    const place = places.get(id);
    if (!place || place.sheet !== sheet || place.row !== row || place.column !== column)
      return [`${id} is at ${row},${column} and not at ${place?.row},${place?.column}`];
    return same(sight[row]?.[column], report?.values[id])
      ? []
      : [`${id} shows ${sight[row]?.[column]} and is read ${report?.values[id]}`];
  });
  const figure = (id: string): unknown => {
    const spot = seen.get(id);
    return spot && sight[spot.row]?.[spot.column];
  };
  const wrong = sumsIn(table, figure).flatMap(({ rule, about, holds }) => {
    const isTold = answer.findings.some((one) => {
      const [, ...rest] = (one.cells[0] ?? '').split('.');
      const [row, column] = [rest.slice(0, -1).join('.'), rest.at(-1)];
      return one.rule === rule && one.outcome === 'broken' && about === (/T3-[12]/.test(rule) ? column : row);
    });
    if (holds === false && !isTold) return [`${rule} of ${about} is wrong and called right`];
    return holds === true && isTold ? [`${rule} of ${about} is right and called wrong`] : [];
  });
  return [...misread, ...wrong];
}

function ofUnseen(table: Table, sheet: string | undefined, sight: Sight, answer: Answer): string[] {
  const { places, report } = answer.reading;
  const own = [...places].filter(([id]) => id.startsWith(`${table.id}.`));
  return own.flatMap(([id, { sheet: name, row, column }]) => {
    if (name !== sheet) return [`${id} is read from ${name}`];
    if (!isRight(table, id, row, column, sight))
      return [`${id} is read at ${row},${column}, which is not its place`];
    return same(sight[row]?.[column], report?.values[id]) ? [] : [`${id} is misread`];
  });
}

/**
 * Nothing wrong is called right, nothing right wrong; what is not as printed is said to be so, or read where it is.
 * @param sheet the table's; none where it was deleted
 */
export function complaints(table: Table, book: Book, sheet: Sheet | undefined, answer: Answer): string[] {
  const { messages, report } = answer.reading;
  if (!report) return ['the report is not found'];
  const sight = sheet ? sightOf(book, sheet) : [];
  const seen = see(table, sight);
  const damaged = messages.some(({ unread = [] }) => unread.some((id) => id.startsWith(`${table.id}.`)));
  if (seen) {
    if (damaged) return ['what is as printed is said to be damaged'];
    return ofSeen(table, seen, sheet?.name ?? '', sight, answer);
  }
  if (damaged) {
    const told = answer.findings.flatMap(({ cells }) => cells).filter((id) => id.startsWith(`${table.id}.`));
    const read = [...answer.reading.places.keys()].filter((id) => id.startsWith(`${table.id}.`));
    // A table of several blocks may be damaged in one and read in the others.
    return table.blocks.length === 1 && told.length + read.length > 0
      ? ['something is said of a damaged table']
      : [];
  }
  // Labels that somebody wrote over are told; what stands beside them stays where it was.
  if (
    messages.some(({ code, params }) => code === 'workbook.labelOverwritten' && params.sheet === sheet?.name)
  )
    return [];
  return ofUnseen(table, sheet?.name, sight, answer);
}

/** The cells of a table that an eye sees in a sum that is wrong, and all that it sees, by address. */
export function coloursWanted(
  table: Table,
  book: Book,
  sheet: Sheet,
): { wrong: string[][]; all: string[] } | null {
  const sight = sightOf(book, sheet);
  const seen = see(table, sight);
  if (!seen) return null;
  const at = (id: string): string => {
    const spot = seen.get(id);
    return spot ? formatArea({ ...spot, rows: 1, columns: 1 }) : '';
  };
  const sums = sumsIn(table, (id) => {
    const spot = seen.get(id);
    return spot && sight[spot.row]?.[spot.column];
  });
  const wrong = sums
    .filter(({ holds }) => holds === false)
    .map(({ rule, about }) =>
      [...seen.keys()]
        .filter((id) => (/T3-[12]/.test(rule) ? id.endsWith(`.${about}`) : id.includes(`.${about}.`)))
        .map(at),
    );
  return { wrong, all: [...seen.keys()].map(at) };
}
