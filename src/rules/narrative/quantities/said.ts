/** What words say together. There is one object of each, so that what follows from it is worked out once. */
import { AND, UNKNOWN, type WordMeaning } from './lexicon';

/** Where words stand that nobody knows: before the first concept alone, or elsewhere. */
export type Unknown = 'nowhere' | 'before' | 'anywhere';

const all = new Map<string, Said>();

export class Said {
  private readonly next = new Map<WordMeaning, Said>();

  private constructor(
    /** In the order in which they were said. */
    readonly concepts: ReadonlySet<string>,
    readonly unknown: Unknown,
  ) {}

  static of(concepts: Iterable<string>, unknown: Unknown = 'nowhere'): Said {
    const set = new Set(concepts);
    const key = [unknown, ...set].join(' ');
    const known = all.get(key) ?? new Said(set, unknown);
    all.set(key, known);
    return known;
  }

  get isNothing(): boolean {
    return this.concepts.size === 0 && this.unknown === 'nowhere';
  }

  /** With one word more. */
  then(word: WordMeaning): Said {
    if (word.length === 0 || word === AND) return this;
    const known = this.next.get(word);
    if (known) return known;
    const found =
      word === UNKNOWN
        ? Said.of(
            this.concepts,
            this.concepts.size > 0 ? 'anywhere' : this.unknown === 'nowhere' ? 'before' : this.unknown,
          )
        : Said.of([...this.concepts, ...word], this.unknown);
    this.next.set(word, found);
    return found;
  }

  /** With other words, whose unknown ones count where these know all. */
  and({ concepts, unknown }: Said): Said {
    return Said.of([...this.concepts, ...concepts], this.unknown === 'nowhere' ? unknown : this.unknown);
  }

  without(...concepts: readonly string[]): Said {
    if (!concepts.some((concept) => this.concepts.has(concept))) return this;
    return Said.of(
      [...this.concepts].filter((concept) => !concepts.includes(concept)),
      this.unknown,
    );
  }
}
