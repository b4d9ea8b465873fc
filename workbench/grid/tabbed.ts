/** Cells as text on the clipboard, as Excel writes and reads them: tabs between cells, lines between rows, quotes where needed. */

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const toTabbed = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(quoted).join('\t')}\r\n`).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

export const toHtmlTable = (lines: readonly (readonly string[])[]): string =>
  `<table>${lines.map((line) => `<tr>${line.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;

/** The cells of a text; the end of the last line begins no other. */
export function readTabbed(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  const whole = text.replace(/\r?\n$/, '');
  for (const [, inQuotes, plain = '', end] of whole.matchAll(field)) {
    lines.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}
