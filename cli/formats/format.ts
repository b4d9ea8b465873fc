/** A combined report of many checked files: lines of text, each printed as soon as it is there. */
import { fill, type Locale, say } from '../../src/locales';
import type { CommandLineLocale } from '../../src/locales/commandLine';
import type { Finding } from '../../src/rules';
import { problemsOf, type UnitReport } from '../../src/summary';
import type { FileResult } from '../checkFile';

/** What a format says its lines with. */
export interface Telling {
  readonly locale: CommandLineLocale;
  /** What a file is called on a page that others read. */
  readonly nameOf: (file: string) => string;
  /** `2025-01-20` */
  readonly today?: string;
}

export type Format = (files: AsyncIterable<FileResult>, telling: Telling) => AsyncIterable<string>;

export type ReadFile = FileResult & { readonly report: UnitReport };

export const isRead = (result: FileResult): result is ReadFile => result.report !== null;

type Column = keyof Locale['problemColumns'];
type Cell = string | number | null;

/** So much of a passage is compared at a glance; JSON has all of it. */
const SHOWN = 120;
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text);

/** Words that stand elsewhere too, each beside those there. */
const passagesOf = ({ alike = [] }: Finding, locale: Locale): string[] =>
  alike.map((passage) => fill(locale.passage, { own: shown(passage.own), other: shown(passage.other) }));

/** The headings of a table of problems. */
export const headingsOf = ({ problemColumns }: Locale): string[] => Object.values(problemColumns);

/** A file's lines in such a table: one for each finding; of a file that could not be read, one for each message. */
export function linesOf(result: FileResult, locale: Locale): Cell[][] {
  const line = (cells: Partial<Record<Column, Cell>>): Cell[] =>
    (Object.keys(locale.problemColumns) as Column[]).map((column) => cells[column] ?? null);
  const { file } = result;
  if (!isRead(result)) {
    const severity = locale.unitState.unreadable;
    return result.messages.map((message) => line({ file, severity, message: say(message, locale) }));
  }
  return problemsOf(result.report, locale).map(({ finding, ...told }) => {
    const { expected, found, difference, rule } = finding;
    const severity = locale.severity[finding.severity];
    const message = [told.message, ...passagesOf(finding, locale)].join('\n');
    return line({ ...told, message, expected, found, difference, rule, severity });
  });
}
