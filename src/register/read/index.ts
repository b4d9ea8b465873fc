/** Reading registers that exist: sheets whose headers say so, in people's own words; nothing is guessed. */
import type { Message, Reading } from '../../report';
import { requestColumns, type RequestColumn } from '../columns';
import type { CaseRow, Register, RequestRow } from '../model';
import type { Grid } from './grid';
import { findHeaders } from './header';
import { type ReadRows, readRows } from './rows';

/** By what a request is known again in another sheet. */
const identityOf = ({ values }: RequestRow): string =>
  JSON.stringify([values.number, values.received, values.applicant, values.type]);

/** What became of a request. */
const endOf = ({ values }: RequestRow): string =>
  JSON.stringify([values.closed ?? null, values.outcome ?? null]);

const OPEN = endOf({ line: { sheet: '', row: 0 }, values: {} });

interface Told {
  readonly requests: readonly RequestRow[];
  readonly messages: readonly Message[];
}

/**
 * Requests of several sheets. One that stands in a second sheet as in the first counts once; so does one that is open in
 * one and closed in another, as it is carried from year to year. One that ends differently stands twice.
 */
function withoutCopies(sheets: readonly (readonly RequestRow[])[]): Told {
  const requests: RequestRow[] = [];
  const messages: Message[] = [];
  const known = new Map<string, number>();
  for (const rows of sheets) {
    const before = new Map(known);
    const copies: { row: RequestRow; other: string }[] = [];
    for (const row of rows) {
      const identity = identityOf(row);
      const at = row.values.number === undefined ? undefined : before.get(identity);
      const other = at === undefined ? undefined : requests[at];
      const isSame = other && [endOf(row), OPEN].includes(endOf(other));
      if (at === undefined || !other || !(isSame || endOf(row) === OPEN)) {
        known.set(identity, requests.push(row) - 1);
        continue;
      }
      if (isSame) requests[at] = row;
      copies.push({ row, other: other.line.sheet });
    }
    const [first] = copies;
    if (!first) continue;
    const { row, other } = first;
    const params = { sheet: row.line.sheet, other, row: row.line.row, count: copies.length };
    messages.push({ code: 'register.copies', params });
  }
  return { requests, messages };
}

/** Columns without which no row counts: one message says what every row would. */
const needed: readonly RequestColumn[] = ['type', 'outcome'];

function missingColumns(sheets: readonly ReadRows[]): Message[] {
  return sheets.flatMap(({ header, rows }) =>
    needed
      .filter((id) => !header.columns.has(id) && rows.length > 0)
      .map((id) => ({
        code: 'register.columnMissing',
        params: { sheet: rows[0]?.line.sheet ?? '', title: requestColumns[id].title, column: id },
      })),
  );
}

/**
 * The register in some sheets: all that have a header, put together. Messages: `register.notFound`; what was read where
 * (`register.sheet`); words, columns and rows that were taken for something, or left out (`register.…`).
 */
export function readRegister(grids: readonly Grid[]): Reading<Register> {
  const read = grids.flatMap((grid) => {
    const headers = findHeaders(grid);
    return headers.map((header, at) => readRows(grid, header, headers[at + 1]));
  });
  if (read.length === 0) return { value: null, messages: [{ code: 'register.notFound', params: {} }] };
  const ofRequests = read.filter(({ header }) => header.about === 'request');
  const ofCases = read.filter(({ header }) => header.about === 'case');
  const { requests, messages } = withoutCopies(ofRequests.map(({ rows }) => rows as readonly RequestRow[]));
  const columns = ofRequests.flatMap(({ header }) => [...header.columns.keys()] as RequestColumn[]);
  // A reply's date closes a request: then nothing is missing where there is no column for closing.
  const closing: RequestColumn[] = columns.includes('replied') ? ['closed'] : [];
  return {
    value: {
      requests,
      cases: ofCases.flatMap(({ rows }) => rows as readonly CaseRow[]),
      columns: new Set([...columns, ...closing]),
    },
    messages: [...read.flatMap((each) => each.messages), ...messages, ...missingColumns(ofRequests)],
  };
}

export { COUNTED_TITLE } from './header';
export { type Grid, type GridCell, type GridRow, isDateFormat, type Merge } from './grid';
