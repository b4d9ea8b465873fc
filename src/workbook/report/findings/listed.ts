/** What 校验结果 lists, as it stands on the sheet, and whether it still says what is so. */
import type { Form } from '../../../form';
import { describe, zhCN } from '../../../locales';
import { workbookTexts } from '../../../locales/workbook';
import type { Examination, Finding } from '../../../rules';
import { type Anchor, type Content, EMPTY } from '../../patch';
import { styles, textHeight } from '../../sheet';
import { columnWidths } from '../layout';
import type { CheckedState } from './head';
import { columnOf } from './table';

/** One row of 校验结果. */
export interface ListedRow {
  /** What the row is about, for finding it again: rule and cells; empty for a row that the clerk added. */
  readonly identity: string;
  readonly content: readonly Content[];
  readonly explanation: string;
}

/** A finding is the same as long as its rule and what it is about are, whatever the figures and the words. */
export const identityOf = ({ rule, cells, quote, topic }: Finding): string =>
  [rule, ...cells, quote && `texts.${quote.section}`, topic].filter(Boolean).join(' ').replaceAll('|', '/');

/** All rows of the table, one at least; `null` is an empty one. */
export type Rows = readonly (ListedRow | null)[];

/** What 校验结果 holds. */
export interface FindingsOnSheet {
  /** The rows of the table below its header. */
  readonly anchor: Anchor;
  /** Where our columns stand in it, in our order. */
  readonly offsets: readonly number[];
  readonly rows: Rows;
  /** When it was checked; absent where somebody has removed that. */
  readonly checked?: CheckedState;
}

/** A row is no higher than so many lines, so that several are seen at once. */
const MOST_LINES = 6;
const FONT_SIZE = styles.finding.font.size;

export const fits = (text: string, column: 'message' | 'suggestion'): boolean =>
  textHeight(text, columnWidths.findings[columnOf(column)] ?? 0, FONT_SIZE) <=
  textHeight('\n'.repeat(MOST_LINES - 1), 1, FONT_SIZE);

/** What is wrong, as 校验结果 says it: as much as has room. */
export function messageOf(finding: Finding, form: Form): string {
  const { message } = describe(finding, form, zhCN);
  let shown = message;
  while (!fits(shown, 'message')) shown = `${shown.slice(0, -2)}…`;
  return shown;
}

/** Reads back a row as it stands on the sheet; `null` for an empty one. */
export function rowFromSheet(content: readonly Content[]): ListedRow | null {
  if (content.every((cell) => cell === EMPTY)) return null;
  const key = String(content[columnOf('key')]);
  return {
    identity: key.slice(key.lastIndexOf('|') + 1),
    content,
    explanation: String(content[columnOf('explanation')]),
  };
}

/**
 * Does 校验结果, if it says anything, say what is so now? It goes by the rows' messages, which name every figure.
 */
export function isUpToDate({ findings }: Examination, form: Form, current: FindingsOnSheet): boolean {
  const listed = current.rows.flatMap((row) =>
    row && row.identity !== '' && row.content[columnOf('severity')] !== workbookTexts.marked.resolved
      ? [`${row.identity} ${String(row.content[columnOf('message')])}`]
      : [],
  );
  const wanted = new Set(findings.map((finding) => `${identityOf(finding)} ${messageOf(finding, form)}`));
  return listed.length === 0 || (listed.length === wanted.size && listed.every((row) => wanted.has(row)));
}
