/** The kinds of files that a command writes, told by the ending of the name. */
import { extname } from 'node:path';
import type { Locale } from '../src/locales';
import { complainOf, type Output } from './output';

/** The endings there are, as a list in a language: ".docx, .html". */
export const endingsOf = (kinds: readonly string[], { separator }: Locale): string =>
  kinds.map((kind) => `.${kind}`).join(separator);

/** Which kind a file's name asks for; where it is none of them, a line on standard error says which there are. */
export function kindOf<K extends string>(path: string, kinds: readonly K[], output: Output): K | undefined {
  const ending = extname(path).toLowerCase();
  const kind = kinds.find((known) => `.${known}` === ending);
  if (kind === undefined) {
    const params = { kinds: endingsOf(kinds, output.locale) };
    complainOf(path, [{ code: 'export.unknownKind', params }], output);
  }
  return kind;
}
