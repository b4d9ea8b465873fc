/** The findings on 校验结果: brought in, taken away, explained, with the clerk's words kept beside them. */
import type { Form } from '../../../form';
import { describe, zhCN } from '../../../locales';
import { workbookTexts } from '../../../locales/workbook';
import type { Examination, Finding } from '../../../rules';
import { cellRect, type Content, EMPTY, type Operation, type Patch } from '../../patch';
import { explainedRow, findingRow, type FindingRow, identityOf, resolvedRow } from './row';
import { columnOf, findingsColumns, rowsFrom } from './table';
import type { Places } from '../places';
import { findingsSheet } from '../layout';

/** All rows of the table, one at least; `null` is an empty one. */
type Rows = readonly (FindingRow | null)[];

/** What 校验结果 holds. */
export interface FindingsOnSheet {
  readonly sheet: string;
  /** The sheet row of the table's first row below its header, from 0. */
  readonly firstRow: number;
  readonly rows: Rows;
}

/** What is done to 校验结果, and what it holds once that is done. */
export interface FindingsPlan {
  readonly patch: Patch;
  readonly after: FindingsOnSheet;
}

/** A row that keeps its place leaves its explanation alone: a co-author may be writing it. */
function contentOver(row: FindingRow | null, below: FindingRow | null | undefined): readonly Content[] {
  if (!row) return findingsColumns.map(() => EMPTY);
  if (row.identity === '' || row.identity !== below?.identity) return row.content;
  return row.content.map((cell, column) => (column === columnOf('explanation') ? null : cell));
}

/** Rows written over what is there; the table takes their number, and what is left over is emptied. */
function writeRows({ sheet, firstRow, rows: current }: FindingsOnSheet, rows: Rows): Operation[] {
  const { length: count } = rows;
  const over = current.length - count;
  return [
    {
      op: 'write',
      sheet,
      at: rowsFrom(firstRow, count),
      content: rows.map((row, index) => contentOver(row, current[index])),
    },
    { op: 'resizeTable', sheet, name: findingsSheet.table, at: rowsFrom(firstRow - 1, count + 1) },
    ...(over > 0 ? [{ op: 'clear', sheet, at: rowsFrom(firstRow + count, over) } as const] : []),
    { op: 'autofitRows', sheet, at: rowsFrom(firstRow, count) },
  ];
}

/** Other rows in the place of those that are there; undoing writes them back, from wherever the writing stopped. */
function replaceRows(current: FindingsOnSheet, wanted: Rows): FindingsPlan {
  // A table keeps at least one row, which is empty when there is nothing to say.
  const rows = wanted.length > 0 ? wanted : [null];
  const unknown = Array<null>(Math.max(current.rows.length, rows.length)).fill(null);
  return {
    patch: {
      operations: writeRows(current, rows),
      undo: writeRows({ ...current, rows: unknown }, current.rows),
    },
    after: { ...current, rows },
  };
}

/**
 * The rows to be: what is listed already keeps its place, so that nobody's row moves while they write in it; new
 * findings take the places of those that are gone, then the end; what is still free is taken by the last rows.
 */
function arrange(rows: readonly FindingRow[], current: Rows): FindingRow[] {
  const wanted = new Map(rows.map((row) => [row.identity, row]));
  const places = current.map((row): FindingRow | null => {
    if (!row || row.identity === '') return row;
    const again = wanted.get(row.identity);
    wanted.delete(row.identity);
    return again ?? (row.explanation === '' ? null : resolvedRow(row));
  });
  for (const row of wanted.values()) {
    const free = places.indexOf(null);
    places.splice(free < 0 ? places.length : free, 1, row);
  }
  const kept = places.filter((row) => row !== null);
  const dense: (FindingRow | null)[] = places.slice(0, kept.length);
  const moving = places.slice(kept.length).filter((row) => row !== null);
  return dense.flatMap((row) => row ?? moving.pop() ?? []);
}

/**
 * Does 校验结果, if it says anything, say what is so now? It goes by the rows' messages, which name every figure.
 */
export function isUpToDate({ findings }: Examination, form: Form, current: FindingsOnSheet): boolean {
  const listed = current.rows.flatMap((row) =>
    row && row.identity !== '' && row.content[columnOf('severity')] !== workbookTexts.severity.resolved
      ? [`${row.identity} ${String(row.content[columnOf('message')])}`]
      : [],
  );
  const wanted = new Set(
    findings.map((finding) => `${identityOf(finding)} ${describe(finding, form, zhCN).message}`),
  );
  return listed.length === 0 || (listed.length === wanted.size && listed.every((row) => wanted.has(row)));
}

/** Brings findings into 校验结果, explanations kept. */
export function planFindings(
  examination: Examination,
  form: Form,
  places: Places,
  current: FindingsOnSheet,
): FindingsPlan {
  const explanations = new Map(current.rows.map((row) => [row?.identity, row?.explanation]));
  const rows = examination.findings.map((finding) =>
    findingRow(finding, examination, form, places, explanations.get(identityOf(finding)) ?? ''),
  );
  return replaceRows(current, arrange(rows, current.rows));
}

/** Takes all flags away; explanations stay as resolved rows. */
export const planClear = (current: FindingsOnSheet): FindingsPlan =>
  replaceRows(current, arrange([], current.rows));

/** Writes the explanation of one finding, whose row is added if 校验结果 has none yet. */
export function planExplanation(
  finding: Finding,
  text: string,
  examination: Examination,
  form: Form,
  places: Places,
  current: FindingsOnSheet,
): FindingsPlan {
  const { sheet, firstRow, rows } = current;
  const index = rows.findIndex((row) => row?.identity === identityOf(finding));
  const listed = rows[index];
  if (!listed) {
    const kept = rows.filter((row) => row !== null);
    return replaceRows(current, [...kept, findingRow(finding, examination, form, places, text)]);
  }
  const write = (content: string): Operation => ({
    op: 'write',
    sheet,
    at: cellRect(firstRow + index, columnOf('explanation')),
    content: [[content]],
  });
  return {
    patch: { operations: [write(text)], undo: [write(listed.explanation)] },
    after: { ...current, rows: rows.map((row) => (row === listed ? explainedRow(listed, text) : row)) },
  };
}
