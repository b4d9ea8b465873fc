/** One array, an element for each file; the messages say what was odd on reading it, or why it could not be read. */
import { say } from '../../src/locales';
import { problemsOf, unitName } from '../../src/summary';
import { jsonFindings } from '../list';
import { type Format, isRead } from './format';

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replace(/^/gm, '  ');

export const json: Format = async function* (files, { locale }) {
  yield '[';
  let last: string | undefined;
  for await (const result of files) {
    if (last !== undefined) yield `${last},`;
    const messages = result.messages.map((message) => say(message, locale));
    if (!isRead(result)) {
      last = indented({ file: result.file, unit: null, findings: [], messages });
      continue;
    }
    const { report, explanations } = result;
    const problems = problemsOf(report, locale);
    const told = jsonFindings({ ...report, explanations }, locale);
    const findings = told.findings.map((finding, at) => {
      const { table = '', row = '', column = '' } = problems[at] ?? {};
      return { ...finding, table, row, column };
    });
    last = indented({ ...told, unit: unitName(report), findings, messages });
  }
  if (last !== undefined) yield last;
  yield ']';
};
