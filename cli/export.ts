/** `export`: a report as a document, its kind told by the name of the file to write. */
import { extname } from 'node:path';
import { documentKinds, writeDocument } from '../src/documents/write';
import type { Locale } from '../src/locales';
import { check } from '../src/rules';
import { complainOf, type Destination, type ExitCode, type Output, written } from './output';
import { requireTargets, save } from './outputs';
import { readWhole } from './input';

/** The endings there are, as a list in a language: ".docx, .html". */
export const kindsIn = ({ separator }: Locale): string =>
  documentKinds.map((kind) => `.${kind}`).join(separator);

/** Writes the report as it stands; errors in it are counted on standard error, and no reason to stop. */
export async function exportReport(
  input: string,
  { output: path, force: replaces = false }: Destination,
  output: Output,
): Promise<ExitCode> {
  const extension = extname(path).toLowerCase();
  const kind = documentKinds.find((known) => `.${known}` === extension);
  if (!kind) {
    const params = { kinds: kindsIn(output.locale) };
    complainOf(path, [{ code: 'export.unknownKind', params }], output);
    return 2;
  }
  return written(async () => {
    await requireTargets({ outputs: [path], inputs: [input], replaces });
    const { report, messages } = await readWhole(input);
    complainOf(input, messages, output);
    if (!report) return 2;
    const count = check(report).filter(({ severity }) => severity === 'error').length;
    if (count > 0) complainOf(input, [{ code: 'export.hasErrors', params: { count } }], output);
    await save(path, await writeDocument(report, kind), replaces);
    return 0;
  }, output);
}
