/**
 * A first draft of the narrative as data: what the tables give to tell and the narrative does not tell yet, in order; the
 * words are in `src/locales/draft.ts`.
 */
import { type CellId, cellsOf, cellTypes, type Form, type FormCell, forms } from '../../form';
import type { Report, TextSection } from '../../report';
import type { Finding } from '../finding';
import { PROCESSING_FEE } from './coverage';
import { NUMERALS, POINT } from './numbering';
import { ABOUT_STATISTICS } from './period';
import { quantities, type Quantity } from './quantities';
import { termsOf } from './sums';
import { figureOf, sumsIn } from './tabled';
import { wordsOf } from './words';

interface Plan {
  readonly section: TextSection;
  readonly paragraph: string;
  /** Sentences of points; a point tells of one quantity or lists several. */
  readonly sentences: readonly Readonly<Record<string, readonly string[]>>[];
  /** The sections whose tables it tells of: what no quantity is of is told too, row by row. */
  readonly tablesOf: readonly number[];
  /** Words of the section that tell it already, where it is of no quantity. */
  readonly unless?: RegExp;
}

const OUTCOMES = ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'other'];
const DOCUMENTS = ['regulations', 'normativeDocuments'].flatMap((kind) =>
  ['Made', 'Repealed', 'InForce'].map((what) => `${kind}${what}`),
);

const plans: readonly Plan[] = [
  { section: '1', paragraph: 'period', sentences: [], tablesOf: [], unless: ABOUT_STATISTICS },
  {
    section: '1',
    paragraph: 'disclosure',
    sentences: [
      { documents: DOCUMENTS },
      { decisions: ['licences', 'penalties', 'compulsoryMeasures'] },
      { fees: ['fees'] },
    ],
    tablesOf: [2],
  },
  {
    section: '1',
    paragraph: 'requests',
    sentences: [
      { received: ['received'], carriedIn: ['carriedIn'] },
      { processed: ['processed'], outcomes: OUTCOMES },
      { carriedOut: ['carriedOut'] },
      { reviews: ['reviews'], lawsuits: ['lawsuits'] },
    ],
    tablesOf: [3, 4],
  },
  { section: '6', paragraph: 'processingFee', sentences: [], tablesOf: [], unless: PROCESSING_FEE },
];

export interface DraftPart {
  /** The quantity's id, or that of what else is told. */
  readonly id: string;
  /** `null` where the table does not tell, and the clerk has to. */
  readonly value: number | null;
  /** Of all processed requests, in per cent, of outcomes; of all that were replied to, of replies. */
  readonly share: number | null;
}

export interface DraftPoint {
  readonly id: string;
  /** What is not 0; nothing where all is. */
  readonly parts: readonly DraftPart[];
}

/** A figure that has no words of its own but the form's. */
export interface DraftCell {
  readonly cell: CellId;
  readonly value: DraftPart['value'];
}

export interface DraftParagraph {
  readonly section: TextSection;
  readonly id: string;
  /** Its number, after those that the section has; nothing where it is not numbered. */
  readonly number: string | null;
  readonly sentences: readonly (readonly DraftPoint[])[];
  /** In the order of the form; what is 0 is left out. */
  readonly others: readonly DraftCell[];
}

const MOST = 1e12;

/** What a clerk would write: a wrong figure is for the table, a calculated one of many digits for nobody. */
const isTellable = (value: number, { worth }: Quantity): boolean =>
  value >= 0 &&
  value < MOST &&
  (worth === undefined ? Number.isInteger(value) : /^[\d.]+$/.test(String(value)));

/** The figure in the table's own unit. */
function tell(quantity: Quantity, form: Form, { values }: Report): number | null {
  const [sum = []] = sumsIn(quantity, form);
  const value = figureOf(sum, form, values);
  return value !== undefined && isTellable(value, quantity) ? value : null;
}

/** The cells of these sections that no quantity is of; of a block with totals only those. */
function cellsWithoutWords(sections: readonly number[], form: Form): FormCell[] {
  const told = new Set(
    quantities.flatMap(({ sums }) => sums.flatMap((sum) => termsOf(sum, form) ?? [])).map(({ cell }) => cell),
  );
  return [...cellsOf(form).values()].filter(({ id, table, block, column }) => {
    const isSummed = block.columns.some((other) => other.id === 'total');
    return sections.includes(table.section) && !told.has(id) && (!isSummed || column.id === 'total');
  });
}

function tellCell({ id, column }: FormCell, { values }: Report): DraftCell[] {
  const { least, whole } = cellTypes[column.type];
  const value = values[id];
  if (value === 0) return [];
  const isPlain =
    typeof value === 'number' && (least === null || value >= least) && (!whole || Number.isInteger(value));
  return [{ cell: id, value: isPlain && Math.abs(value) < MOST ? value : null }];
}

/** The quantities that the narrative tells already, in whichever words. */
function toldIn(report: Report): (id: string) => boolean {
  const sums = new Set(wordsOf(report).claims.counts.flatMap(({ of }) => of.sums.map(String)));
  return (id) => sums.has(String(quantities.find((quantity) => quantity.id === id)?.sums[0]));
}

/** The last number of the section's points, as a count. */
const lastNumber = (text: string): number =>
  Math.max(0, ...[...text.matchAll(POINT)].map(([, numeral = '']) => NUMERALS.indexOf(numeral) + 1));

/** Sentences that something beside the tables gives, by the paragraph that they belong to. */
export type MoreToTell = Readonly<Record<string, readonly (readonly DraftPoint[])[]>>;

/**
 * The paragraphs to be written, for the quantities that the edition's form has and the narrative has not.
 * @returns nothing where the tables tell nothing yet, or where all is told
 */
export function draftOf(report: Report, more: MoreToTell = {}): DraftParagraph[] {
  const form = forms[report.edition];
  const present = quantities.filter((quantity) => sumsIn(quantity, form).length > 0);
  const values = new Map(present.map((quantity) => [quantity.id, tell(quantity, form, report)]));
  if ([...values.values()].every((value) => value === null)) return [];
  const isTold = toldIn(report);
  const processed = values.get('processed');
  const partOf = (id: string): DraftPart[] => {
    const value = values.get(id);
    if (value === undefined || value === 0 || isTold(id)) return [];
    const isShare = OUTCOMES.includes(id) && value !== null && processed && value <= processed;
    return [{ id, value, share: isShare ? (100 * value) / processed : null }];
  };
  const pointsOf = (points: Readonly<Record<string, readonly string[]>>): DraftPoint[] =>
    Object.entries(points)
      .filter(([, ids]) => ids.some((id) => values.has(id)))
      .map(([id, ids]) => ({ id, parts: ids.flatMap(partOf), isTold: ids.some(isTold) }))
      // That there was none of several things is not said where one of them is told.
      .filter(({ parts, isTold }) => parts.length > 0 || !isTold)
      .map(({ id, parts }) => ({ id, parts }));
  let last = lastNumber(report.texts['1'] ?? '');
  return plans
    .filter(({ section, unless }) => !unless?.test(report.texts[section] ?? ''))
    .map(({ section, paragraph, sentences, tablesOf }) => ({
      section,
      id: paragraph,
      sentences: [...sentences.map(pointsOf), ...(more[paragraph] ?? [])].filter(
        (points) => points.length > 0,
      ),
      others: cellsWithoutWords(tablesOf, form).flatMap((cell) => tellCell(cell, report)),
      isNumbered: tablesOf.length > 0,
    }))
    .filter(({ isNumbered, sentences, others }) => !isNumbered || sentences.length + others.length > 0)
    .map(({ isNumbered, ...paragraph }) => ({
      ...paragraph,
      number: isNumbered ? (NUMERALS[last++] ?? null) : null,
    }));
}

/** How many errors the tables have: what is wrong there is not to be told in words. */
export const errorsBeforeDraft = (findings: readonly Finding[]): number =>
  findings.filter(({ severity, quote, cells }) => severity === 'error' && !quote && cells.length > 0).length;
