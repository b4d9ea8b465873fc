/** Reviews and lawsuits, and how they ended. */
import type { Sum } from '../sums';
import { after, type Family, N, pattern, plainly, type Quantity, START } from './model';

/** Reviews and lawsuits of a body have many reasons; those of the table are about disclosure. */
const ABOUT_DISCLOSURE = /信息公开|公开信息|依申请|申请公开/;
const AS_REVIEWER = /承办|办理|审理|受理|审结|调解|化解|应诉|宣传|培训|立案|出庭|参加/;
const NO_CASE = (words: string): RegExp =>
  pattern(
    `(?:未(?!经)|没有|无(?!法|论|关|需|正))[^#，,；;。]{0,36}?${words}(?=$|[。，,；;、和及或与]|案件?|申请|的?情况|的?情形|事[件项])(?!申请被|案件?被)`,
  );

const GROUPS = {
  reviews: ['review'],
  lawsuits: ['litigationDirect', 'litigationAfterReview'],
} as const;

type Kind = keyof typeof GROUPS;

const cells = (groups: readonly string[], column: string): Sum =>
  groups.map((group) => `appeals.${group}.${column}`);

const cases = (kind: Kind, words: string): Quantity => ({
  id: kind,
  rule: 'N-2',
  keys: [words],
  family: kind,
  sums: [cells(GROUPS[kind], 'total')],
  said: plainly(
    `(?<![和及与或])${words}(?:案件?|申请|数|量|共|计|为|的)*${N}`,
    `${N}(?:涉及)?(?:政府信息公开)?(?:类|的)?${words}`,
  ),
  saidNone: NO_CASE(words),
  topic: ABOUT_DISCLOSURE,
  unless: AS_REVIEWER,
});

/** Lawsuits with and without a review before. */
const lawsuitsBy = (id: 'litigationDirect' | 'litigationAfterReview', words: string): Quantity => ({
  id,
  rule: 'N-2',
  keys: ['起诉', '诉讼'],
  family: 'lawsuits',
  sums: [[`appeals.${id}.total`]],
  said: after(['lawsuits'], `${START}(?:其中|有|属于?|为)*${words}(?:的|案件?|有|为|共)*${N}`),
});

const endingWords = {
  upheld: '维持',
  corrected: '(?:纠正|纠错)',
  other: '其他(?:结果)?',
  pending: '(?:尚未|仍未|未|正在|尚在)(?:审结|审理|办结)',
} as const;

type Ending = keyof typeof endingWords;

const endingKeys = { upheld: ['维持'], corrected: ['纠'], other: ['其他'], pending: ['审', '办结'] } as const;

/** How they ended; of lawsuits perhaps those of one of the two groups alone. */
function ending(kind: Kind, column: Ending): Quantity {
  const groups: readonly string[] = GROUPS[kind];
  const own: readonly Family[] = [kind];
  const words = endingWords[column];
  return {
    id: `${kind}.${column}`,
    rule: 'N-2',
    keys: endingKeys[column],
    family: kind,
    sums: [
      cells(groups, column),
      ...(groups.length > 1 ? groups.map((group) => cells([group], column)) : []),
    ],
    said: after(
      own,
      `${START}(?:其中|结果|复议|机关|法院|判决|裁定|被|均|予以|已|决定|为|经|的|有)*${words}(?:原|行政|行为|决定|结果|的|有|为|案件|判决|共)*${N}`,
      `${START}(?:其中|有)*${N}(?:被|结果|为|予以|均|已|仍)*${words}(?:$|结果|的)`,
    ),
  };
}

const endings = (kind: Kind): Quantity[] =>
  (Object.keys(endingWords) as Ending[]).map((column) => ending(kind, column));

export const appeals: readonly Quantity[] = [
  cases('reviews', '行政复议'),
  cases('lawsuits', '行政诉讼'),
  lawsuitsBy('litigationDirect', '(?:未经复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)'),
  lawsuitsBy('litigationAfterReview', '(?:经)?复议后(?:提起)?(?:行政)?(?:起诉|诉讼)'),
  ...endings('reviews'),
  ...endings('lawsuits'),
];

/** What has to be 0 when all reviews or lawsuits are said to have been upheld (均获维持). */
export const otherEndings: Readonly<Record<string, Sum>> = Object.fromEntries(
  (Object.keys(GROUPS) as Kind[]).map((kind) => [
    kind,
    (['corrected', 'other', 'pending'] as const).flatMap((column) => cells(GROUPS[kind], column)),
  ]),
);
