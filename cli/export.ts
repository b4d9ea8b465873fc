/** `export`: a report as a document, its kind told by the name of the file to write. */
import { documentKinds, writeDocument } from '../src/documents/write';
import { check } from '../src/rules';
import { kindOf } from './kinds';
import { complainOf, type Destination, type ExitCode, type Output, written } from './output';
import { requireTargets, save } from './outputs';
import { readWhole } from './input';

/** Writes the report as it stands; errors in it are counted on standard error, and no reason to stop. */
export async function exportReport(
  input: string,
  { output: path, force: replaces = false }: Destination,
  output: Output,
): Promise<ExitCode> {
  const kind = kindOf(path, documentKinds, output);
  if (!kind) return 2;
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
