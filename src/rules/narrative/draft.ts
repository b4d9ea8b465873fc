/** A first draft of the narrative as data: what the tables give to tell, in order; the words are in `src/locales/draft.ts`. */
import { type Form, forms } from '../../form';
import type { Report, TextSection } from '../../report';
import { quantities, type Quantity } from './quantities';
import { figureOf, sumsIn } from './tabled';

interface Plan {
  readonly section: TextSection;
  readonly paragraph: string;
  /** Sentences of points; a point tells of one quantity or lists several. */
  readonly sentences: readonly Readonly<Record<string, readonly string[]>>[];
}

const OUTCOMES = ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'other'];
const DOCUMENTS = ['regulations', 'normativeDocuments'].flatMap((kind) =>
  ['Made', 'Repealed', 'InForce'].map((what) => `${kind}${what}`),
);

const plans: readonly Plan[] = [
  { section: '1', paragraph: 'period', sentences: [] },
  {
    section: '1',
    paragraph: 'disclosure',
    sentences: [
      { documents: DOCUMENTS },
      { decisions: ['licences', 'penalties', 'compulsoryMeasures'] },
      { fees: ['fees'] },
    ],
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
  },
  { section: '6', paragraph: 'processingFee', sentences: [] },
];

export interface DraftPart {
  /** The quantity's id. */
  readonly id: string;
  /** `null` where the table does not tell, and the clerk has to. */
  readonly value: number | null;
  /** Of all processed requests, in per cent; of outcomes only. */
  readonly share: number | null;
}

export interface DraftPoint {
  readonly id: string;
  /** What is not 0; nothing where all is. */
  readonly parts: readonly DraftPart[];
}

export interface DraftParagraph {
  readonly section: TextSection;
  readonly id: string;
  readonly sentences: readonly (readonly DraftPoint[])[];
}

/** What a clerk would write: a wrong figure is for the table, a calculated one of many digits for nobody. */
const isTellable = (value: number, { worth }: Quantity): boolean =>
  value >= 0 &&
  value < 1e12 &&
  (worth === undefined ? Number.isInteger(value) : /^[\d.]+$/.test(String(value)));

/** The figure in the table's own unit. */
function tell(quantity: Quantity, form: Form, { values }: Report): number | null {
  const [sum = []] = sumsIn(quantity, form);
  const value = figureOf(sum, form, values);
  return value !== undefined && isTellable(value, quantity) ? value : null;
}

/**
 * The paragraphs to be written, for the quantities that the edition's form has.
 * @returns nothing where the tables tell nothing yet
 */
export function draftOf(report: Report): DraftParagraph[] {
  const form = forms[report.edition];
  const present = quantities.filter((quantity) => sumsIn(quantity, form).length > 0);
  const told = new Map(present.map((quantity) => [quantity.id, tell(quantity, form, report)]));
  if ([...told.values()].every((value) => value === null)) return [];
  const processed = told.get('processed');
  const partOf = (id: string): DraftPart[] => {
    const value = told.get(id);
    if (value === undefined || value === 0) return [];
    const isShare = OUTCOMES.includes(id) && value !== null && processed;
    return [{ id, value, share: isShare ? (100 * value) / processed : null }];
  };
  const pointsOf = (points: Readonly<Record<string, readonly string[]>>): DraftPoint[] =>
    Object.entries(points)
      .filter(([, ids]) => ids.some((id) => told.has(id)))
      .map(([id, ids]) => ({ id, parts: ids.flatMap(partOf) }));
  return plans.map(({ section, paragraph, sentences }) => ({
    section,
    id: paragraph,
    sentences: sentences.map(pointsOf).filter((points) => points.length > 0),
  }));
}
