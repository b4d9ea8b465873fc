/** The words of a report, read once for all rules and kept until they change: an edit of a figure reads nothing again. */
import { gathered } from '../gathered';
import { type EditionId, forms } from '../../form';
import { type Report, textSections } from '../../report';
import { type Claims, claimsIn } from './claims';
import { latest } from './latest';
import { type Sentence, sentencesIn } from './sentences';

/** All of a report that its words are read with. */
type Read = Pick<Report, 'unit' | 'year' | 'texts' | 'priorTexts'> & { readonly edition: EditionId };

export class Words {
  readonly unit: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly texts: Report['texts'];
  readonly priorTexts: Report['priorTexts'];
  /** Has anybody begun to write them? */
  readonly areBegun: boolean;
  private readonly known = new Map<(words: Words) => unknown, unknown>();

  constructor({ unit, year, edition, texts, priorTexts }: Read) {
    this.unit = unit;
    this.year = year;
    this.edition = edition;
    this.texts = texts;
    this.priorTexts = priorTexts;
    this.areBegun = textSections.some((section) => texts[section]?.trim());
  }

  get form() {
    return forms[this.edition];
  }

  get sentences(): readonly Sentence[] {
    return this.once(sentencesIn);
  }

  /** Everything they claim, in its order. */
  get claims(): Claims {
    return this.once(claimsIn);
  }

  /** What a function makes of these words: it is asked once. */
  once<T>(read: (words: Words) => T): T {
    let found = this.known.get(read) as T | undefined;
    if (found === undefined) {
      found = read(this);
      this.known.set(read, found);
    }
    return found;
  }
}

/** The words of a report; those of the report that was asked about last are kept. */
export const wordsOf = latest(
  ({ unit, year, edition, texts, priorTexts }: Read) => [
    unit,
    year,
    edition,
    ...gathered(textSections, (section) => [texts[section], priorTexts?.[section]]),
  ],
  (report) => new Words(report),
);
