/** Whose report it is and of which year, told by the title above the first section. */
import type { Message } from '../../../report';
import type { Cell } from '../cells';

export interface Title {
  readonly unit: string;
  /** 0 where no year was found. */
  readonly year: number;
  readonly messages: readonly Message[];
}

const NUMERALS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (numeral, digit) => [numeral, String(digit)])),
  ...Object.fromEntries(Array.from('〇○◯Oo', (zero) => [zero, '0'])),
};

/** `2020年`, `2020年度`, `二〇二一年`, and a year closing the title in brackets. */
const YEAR = /([2二][0零〇○◯Oo][\d零〇○◯Oo一二三四五六七八九]{2})(?:年度?|(?=[)]))/;
const REPORT = /(?:信息|政务)公开.*(?:报告|年报)/;
const SENTENCE = /[。；;《]/;
/** Everything of the title before its fixed words; the 政府 of 人民政府信息公开 belongs to the unit. */
const BEFORE_FIXED_WORDS = /^(.*?(?:人民政府)?)(?:政府)?(?:信息|政务)公开/;
const NO_PART_OF_NAME = /^关于|关于$|[()]/g;
/** A line that cannot be a unit's name: dates, addresses, paths and headings of a web page. */
const NO_NAME = /[\d:>|/《。,]|信息公开|^首页$|^目录$/;

const MOST_LINES = 3;
/** A title stands near the first section: what is further above are the menus of a web site. */
const FAR_ABOVE = 60;

/** Without spaces of any width, which titles are often stretched with. */
const closeUp = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const yearIn = (text: string): number => {
  const written = YEAR.exec(text)?.[1] ?? '0';
  return Number(Array.from(written, (digit) => NUMERALS[digit] ?? digit).join(''));
};

interface TitleLines {
  readonly text: string;
  readonly first: number;
}

/** The fewest lines that together name a year and the report; sites list those of other years above it. */
function findTitle(lines: readonly string[]): TitleLines | undefined {
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let first = lines.length - count; first >= 0; first--) {
      const text = lines.slice(first, first + count).join('');
      if (YEAR.test(text) && REPORT.test(text) && !SENTENCE.test(text)) return { text, first };
    }
  }
  return undefined;
}

function unitOf({ text, first }: TitleLines, lines: readonly string[]): string {
  const beforeFixedWords = BEFORE_FIXED_WORDS.exec(text.replace(YEAR, ''))?.[1] ?? '';
  const unit = beforeFixedWords.replace(NO_PART_OF_NAME, '');
  if (unit !== '') return unit;
  const lineBefore = lines[first - 1] ?? '';
  return NO_NAME.test(lineBefore) ? '' : lineBefore;
}

/**
 * Reads the cells above the first section, or else the document's own title. Without either the year is that of the
 * first date there.
 */
export function readTitle(preamble: readonly Cell[], documentTitle = ''): Title {
  const lines = preamble
    .filter(({ kind }) => kind === 'filled')
    .slice(-FAR_ABOVE)
    .map(({ text }) => closeUp(text.slice(0, 2000)));
  const title = findTitle(lines) ?? findTitle([closeUp(documentTitle.slice(0, 2000))]);
  const unit = title ? unitOf(title, lines) : '';
  const year = yearIn(title?.text ?? lines.find((line) => YEAR.test(line)) ?? '');
  const messages = [
    ...(unit === '' ? [{ code: 'text.unitNotFound', params: {} }] : []),
    ...(year === 0 ? [{ code: 'text.yearNotFound', params: {} }] : []),
  ];
  return { unit, year, messages };
}
