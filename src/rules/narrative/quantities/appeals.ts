/** Reviews and lawsuits, and how they ended. */
import type { Sum } from '../sums';
import { after, asking, plainly, type Quantity } from './model';

/** Reviews and lawsuits of a body have many reasons; those of the table are about disclosure. */
const ABOUT_DISCLOSURE = /信息公开|公开信息|依申请|申请公开/;

const GROUPS = {
  reviews: ['review'],
  lawsuits: ['litigationDirect', 'litigationAfterReview'],
} as const;

type Kind = keyof typeof GROUPS;

const concepts = { reviews: 'review', lawsuits: 'lawsuit' } as const;

const cells = (groups: readonly string[], column: string): Sum =>
  groups.map((group) => `appeals.${group}.${column}`);

/** What else may be said with a case. */
const WITH = 'request? because? public? take? answer? respond?';

const cases = (kind: Kind): Quantity => ({
  id: kind,
  rule: 'N-2',
  family: kind,
  sums: [cells(GROUPS[kind], 'total')],
  said: asking({ mayBeNone: true }, plainly(`!${concepts[kind]} ${WITH}`)),
  topic: ABOUT_DISCLOSURE,
});

/** Lawsuits with and without a review before. */
const lawsuitsBy = (id: 'litigationDirect' | 'litigationAfterReview', concept: string): Quantity => ({
  id,
  rule: 'N-2',
  family: 'lawsuits',
  sums: [[`appeals.${id}.total`]],
  said: plainly(`${concept} lawsuit? among?`),
  topic: ABOUT_DISCLOSURE,
});

const endingConcepts = {
  upheld: 'upheld',
  corrected: 'corrected',
  other: 'others',
  pending: 'pending',
  concluded: 'concluded',
} as const;

type Ending = keyof typeof endingConcepts;

/** All columns of what has come to an end. */
const CONCLUDED = ['upheld', 'corrected', 'other'] as const;

/** How they ended; of lawsuits perhaps those of one of the two groups alone. */
function ending(kind: Kind, column: Ending): Quantity {
  const groups: readonly string[] = GROUPS[kind];
  const concept = endingConcepts[column];
  const open = column === 'pending' ? ['open'] : [];
  // 撤回等其他结果, 尚有未审结.
  const how = {
    other: 'withdrawn? etc? still?',
    pending: 'still?',
    upheld: '',
    corrected: '',
    concluded: '',
  }[column];
  const all = (of: readonly string[]): Sum =>
    column === 'concluded' ? CONCLUDED.flatMap((one) => cells(of, one)) : cells(of, column);
  return {
    id: `${kind}.${column}`,
    rule: 'N-2',
    family: kind,
    sums: [
      all(groups),
      ...(groups.length > 1 ? groups.map((group) => all([group])) : []),
      // Behind both, what is told of both together.
      ...(kind === 'lawsuits' ? [all([...GROUPS.reviews, ...groups])] : []),
    ],
    said: [
      ...after(
        [kind],
        ...[concept, ...open].map((word) =>
          `${word} because? result? decide? court? among? ${concepts[kind]}? ${how}`.trim(),
        ),
      ),
      ...plainly(`${concepts[kind]} ${concept} because? result? decide? court?`),
      ...(kind === 'lawsuits' ? plainly(`court ${concept} because? result? decide?`) : []),
    ],
    topic: ABOUT_DISCLOSURE,
    shareOf: [cells(groups, 'total')],
  };
}

const endings = (kind: Kind): Quantity[] =>
  (Object.keys(endingConcepts) as Ending[]).map((column) => ending(kind, column));

export const appeals: readonly Quantity[] = [
  cases('reviews'),
  cases('lawsuits'),
  lawsuitsBy('litigationDirect', 'direct'),
  lawsuitsBy('litigationAfterReview', 'afterReview'),
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
