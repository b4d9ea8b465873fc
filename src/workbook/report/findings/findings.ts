/** The findings on 校验结果: brought in, taken away, explained, with the clerk's words kept beside them. */
import type { Form } from '../../../form';
import { byCause, type Examination, type Finding, severities } from '../../../rules';
import { type Content, EMPTY, type Operation, type Patch, spread } from '../../patch';
import { type CheckedState, forgetChecked, keepChecked } from './head';
import { type FindingsOnSheet, identityOf, type ListedRow, type Rows } from './listed';
import { explainedRow, findingRow, relaid, resolvedRow } from './row';
import { columnOf, type FindingsColumn, findingsColumns } from './table';
import type { Places } from '../places';
import { findingsSheet } from '../layout';

/** What is done to 校验结果, and what it holds once that is done. */
export interface FindingsPlan {
  readonly patch: Patch;
  readonly after: FindingsOnSheet;
}

const columnsIn =
  ({ anchor, offsets }: FindingsOnSheet) =>
  (key: FindingsColumn): number =>
    anchor.at.column + (offsets[columnOf(key)] ?? 0);

const blank: readonly Content[] = findingsColumns.map(() => EMPTY);

/** A row that keeps its place leaves its explanation alone: a co-author may be writing it. */
function withoutExplanation(row: ListedRow): readonly Content[] {
  return row.content.map((cell, column) => (column === columnOf('explanation') ? null : cell));
}

/** A row's content in the columns of the table. */
const inTable = (content: readonly Content[], { anchor, offsets }: FindingsOnSheet): readonly Content[] =>
  spread(content, offsets, anchor.at.columns);

/** What one row becomes, and what it is expected to be. */
function rewrite(
  row: ListedRow | null | undefined,
  below: ListedRow | null | undefined,
): { content: readonly Content[]; from: readonly Content[] } {
  if (row && below && row.identity !== '' && row.identity === below.identity) {
    return { content: withoutExplanation(row), from: withoutExplanation(below) };
  }
  return { content: row?.content ?? blank, from: below?.content ?? blank };
}

/** Other rows in the place of those that are there; the table takes their number, and what is left over is emptied. */
function replaceRows(before: FindingsOnSheet, wanted: Rows): FindingsPlan {
  const { anchor, rows: current } = before;
  // A table keeps at least one row, which is empty when there is nothing to say.
  const rows = wanted.length > 0 ? wanted : [null];
  const count = Math.max(rows.length, current.length);
  const lines = Array.from({ length: count }, (_, index) => rewrite(rows[index], current[index]));
  const { at } = anchor;
  const resize: Operation = {
    op: 'resizeTable',
    in: anchor,
    table: findingsSheet.table,
    rows: rows.length,
  };
  return {
    patch: [
      // First: Excel would fill the formula of the rows that stay into those that are emptied in the table.
      ...(rows.length === current.length ? [] : [resize]),
      {
        op: 'change',
        in: anchor,
        at: { ...at, rows: count },
        from: lines.map(({ from }) => inTable(from, before)),
        content: lines.map(({ content }) => inTable(content, before)),
      },
      { op: 'fitRows', in: anchor, at: { ...at, rows: rows.length } },
    ],
    after: { ...before, anchor: { ...anchor, at: { ...at, rows: rows.length } }, rows },
  };
}

/**
 * The rows to be: what is listed already keeps its place, so that nobody's row moves while they write in it; new
 * findings take the places of those that are gone, then the end; what is still free is taken by the last rows.
 */
function arrange(rows: readonly ListedRow[], current: Rows): ListedRow[] {
  const wanted = new Map(rows.map((row) => [row.identity, row]));
  const places = current.map((row): ListedRow | null => {
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
  const dense: (ListedRow | null)[] = places.slice(0, kept.length);
  const moving = places.slice(kept.length).filter((row) => row !== null);
  return dense.flatMap((row) => row ?? moving.pop() ?? []);
}

/** Levels stand apart on 校验结果: a warning of an error's cause is among the warnings. */
const bySeverity = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((level) => findings.filter(({ severity }) => severity === level));

/** The clerk's words by what they are about. While a co-author writes them a finding may stand in two rows. */
const explanationsOf = ({ rows }: FindingsOnSheet): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => (row?.explanation ? [[row.identity, row.explanation]] : [])));

/** A plan that also says when it was checked, where there is a place for it. */
function withState(
  { checked }: FindingsOnSheet,
  { patch, after }: FindingsPlan,
  become: (state: CheckedState) => { patch: Patch; after: CheckedState },
): FindingsPlan {
  if (!checked) return { patch, after };
  const state = become(checked);
  return { patch: [...state.patch, ...patch], after: { ...after, checked: state.after } };
}

/**
 * Brings findings into 校验结果, explanations kept.
 * @param now when the check is made
 */
export function planFindings(
  examination: Examination,
  form: Form,
  places: Places,
  current: FindingsOnSheet,
  now: Date,
): FindingsPlan {
  const explanations = explanationsOf(current);
  const inOrder = byCause(examination).flatMap(({ findings }) => findings);
  const rows = bySeverity(inOrder).map((finding) =>
    findingRow(
      finding,
      examination,
      form,
      places,
      explanations.get(identityOf(finding)) ?? '',
      columnsIn(current),
    ),
  );
  return withState(current, replaceRows(current, arrange(rows, current.rows)), (state) =>
    keepChecked(state, now),
  );
}

/** Lists again, on a 校验结果 that was made anew, what the one that is gone listed. */
export const planListed = (rows: Rows, current: FindingsOnSheet): FindingsPlan =>
  replaceRows(
    current,
    rows.flatMap((row) => (row ? [relaid(row, columnsIn(current))] : [])),
  );

/** Takes all flags away; explanations stay as resolved rows. */
export const planClear = (current: FindingsOnSheet): FindingsPlan =>
  withState(current, replaceRows(current, arrange([], current.rows)), forgetChecked);

/** Writes the explanation of one finding, whose row is added if 校验结果 has none yet. */
export function planExplanation(
  finding: Finding,
  text: string,
  examination: Examination,
  form: Form,
  places: Places,
  current: FindingsOnSheet,
): FindingsPlan {
  const { anchor, rows } = current;
  const index = rows.findIndex((row) => row?.identity === identityOf(finding));
  const listed = rows[index];
  if (!listed) {
    const kept = rows.filter((row) => row !== null);
    return replaceRows(current, [
      ...kept,
      findingRow(finding, examination, form, places, text, columnsIn(current)),
    ]);
  }
  const explained = explainedRow(listed, text);
  return {
    patch: [
      {
        op: 'change',
        in: anchor,
        at: { ...anchor.at, row: anchor.at.row + index, rows: 1 },
        from: [inTable(listed.content, current)],
        content: [
          inTable(
            findingsColumns.map((key) => (key === 'explanation' ? text : null)),
            current,
          ),
        ],
      },
    ],
    after: { ...current, rows: rows.map((row) => (row === listed ? explained : row)) },
  };
}
