/** The units that are expected, read from pasted text. */
import type { Message, Reading } from '../report';
import { withoutSpaces } from './names';

const NUMERALS = '[\\d０-９]+|[一二三四五六七八九十百]+';

/** `1.`, `（二）`, `三、`, `４ `, `⑤`, `•`: what stands before a name in a list. */
const NUMBERING = new RegExp(
  `^\\s*(?:[（(](?:${NUMERALS})[)）]|(?:${NUMERALS})\\s*[.．、:：)）]|[\\d０-９]+(?=\\s)|[①-⑳•·●◆■*-])\\s*`,
  'u',
);

/** The headings that a copied table brings along. */
const HEADING = /^(?:序号|编号|单位|单位名称|部门|部门名称|名称|名单)$/;

const isName = (column: string): boolean => !/^[\d０-９]*$/.test(withoutSpaces(column));

/** The first column of a line that is not just a number; a line of several names has them between 、 or ；. */
function namesIn(line: string): string[] {
  const columns = line.split('\t').map((column) => column.replace(NUMBERING, ''));
  return (columns.find(isName) ?? '')
    .split(/[、；;]/)
    .map(withoutSpaces)
    .filter((name) => isName(name) && !HEADING.test(name));
}

/** A line of a file that is kept by hand. */
const isComment = (line: string): boolean => /^\s*#/.test(line);

/** One unit a line, as lists are pasted; a line that begins with # is a comment. Message: `roster.twice`, for a name that is listed more than once. */
export function parseRoster(text: string): Reading<readonly string[]> {
  const lines = text.split(/\r\n?|\n/).filter((line) => !isComment(line));
  const names = lines.flatMap(namesIn);
  const unique = [...new Set(names)];
  const twice = unique.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return {
    value: unique,
    messages: twice.map((unit): Message => ({ code: 'roster.twice', params: { unit } })),
  };
}
