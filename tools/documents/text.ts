/** Layouts as text: a cell a line as web pages copy it, or rows between tabs or bars. */
import { type Block, isTable, type LaidRow } from './layout';

export interface TextStyle {
  readonly row: (row: LaidRow) => string;
}

const blankOr = (text: string, blank: string): string => (text === '' ? blank : text.replaceAll('\n', ''));

export const cellALine: TextStyle = {
  row: (row) => row.map(({ text }) => blankOr(text, '\u00A0')).join('\n'),
};

export const tabbed: TextStyle = { row: (row) => row.map(({ text }) => blankOr(text, '')).join('\t') };

/** As text browsers and Markdown write tables. */
export const barred: TextStyle = {
  row: (row) => `| ${row.map(({ text }) => blankOr(text, ' ')).join(' | ')} |`,
};

export const toText = (blocks: readonly Block[], { row }: TextStyle): string =>
  `${blocks
    .map((block) => (isTable(block) ? block.rows.map(row).join('\n') : block.paragraph))
    .join('\n')}\n`;
