/** The lines of a text, freed of what stands on every page and of the marks that Markdown adds. */
import { trimSpaces } from '../../../report';
import { sectionOf } from '../labels/titles';
import { furnitureOf } from './furniture';
import { withoutRadicals } from './radicals';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Whether it stands in a section that is told in a table, so that spaces may part cells in it. */
  readonly isTabular: boolean;
  readonly beginsPage: boolean;
}

/** Most lines have none of its signs. */
const MARKDOWN = /[#*_]/;

/** `## 一、总体情况 ##` and `**规章**`. */
const withoutMarkdown = (line: string): string =>
  !MARKDOWN.test(line)
    ? line
    : line
        .replace(/^\s{0,3}#{1,6}(?:\s+|(?=[\p{Script=Han}（]))/u, '')
        .replace(/\s#+\s*$/, '')
        .replace(/(\*\*|__)(?=\S)([^*_]{1,200})\1/g, '$2');

const BAR = /[|｜]/;

/** The words of a line that bars alone enclose. */
const withoutBars = (line: string): string =>
  trimSpaces(BAR.test(line) ? line.replace(/^\s*[|｜]|[|｜]\s*$/g, '') : line);

const REPORT_TITLE = /\d{4}年.{0,20}(?:信息|政务)公开.{0,12}(?:报告|年报)$/;

const LONGEST_TITLE = 80;

/** The title of the report among the lines of a table, where every page begins with it. */
const isRunningTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && /[告报]$/.test(line) && REPORT_TITLE.test(line.replace(/\s/g, ''));

const isTable = (section: number): boolean => section >= 2 && section <= 4;

/** All lines but page numbers and running titles. */
export function linesOf(text: string): Line[] {
  const lines = withoutRadicals(text.replace(/^\uFEFF/, '')).split(/\r\n|\r|\n/);
  const furniture = furnitureOf(lines);
  const found: Line[] = [];
  let isTabular = false;
  lines.forEach((line, index) => {
    if (furniture.has(index)) return;
    const beginsPage = line.includes('\f');
    const content = withoutMarkdown(beginsPage ? line.replaceAll('\f', '') : line);
    const section = sectionOf(withoutBars(content));
    if (section !== undefined) isTabular = isTable(section);
    if (isTabular && isRunningTitle(trimSpaces(content))) return;
    found.push({ text: content, number: index + 1, isTabular, beginsPage });
  });
  return found;
}
