/** C-8: units that copy their words from one another, found by what few say; in a time that grows with the words alone. */
import { type TextSection, textSections } from '../report';
import { alike, type Bare, bareOf, copiedFrom, hashesOf } from '../rules';
import { soughtName, unitName, type UnitReport } from './model';

/** What a tenth of the units say, but four at least and twenty at most, is the form's, the law's or the office's wording. */
const commonFrom = (units: number): number => Math.min(20, Math.max(4, Math.ceil(units / 10)));

/** Pairs are looked for by one run of so many, chosen by its hash: the same ones in every text. */
const ONE_OF = 8;
/** So many of them in two texts are worth comparing the whole. */
const LEAST_SHARED = 3;

interface Text {
  readonly report: UnitReport;
  readonly bare: Bare;
  /** Of each of its runs, once. */
  readonly hashes: Iterable<number>;
}

/** In how many texts a run stands, 255 being the most that is told; now and then a few more. */
class Frequencies {
  private readonly times: Uint8Array;

  constructor(texts: readonly Text[]) {
    const runs = texts.reduce((sum, { bare }) => sum + bare.words.length, 0);
    // Room for eight times as many, so that hardly two share a place; 16 MB are enough for ten thousand reports.
    this.times = new Uint8Array(2 ** Math.min(24, Math.ceil(Math.log2(8 * runs + 1))));
    for (const { hashes } of texts) {
      for (const hash of hashes) {
        const at = hash % this.times.length;
        this.times[at] = Math.min(255, this.of(hash) + 1);
      }
    }
  }

  of(hash: number): number {
    return this.times[hash % this.times.length] ?? 0;
  }
}

/** For every text the one that most of its chosen runs stand in, too. */
function likest(texts: readonly Text[], isChosen: (hash: number) => boolean): (readonly [Text, Text])[] {
  const holders = new Map<number, number[]>();
  for (const [at, { hashes }] of texts.entries()) {
    for (const hash of hashes) {
      if (!isChosen(hash)) continue;
      const known = holders.get(hash);
      if (known) known.push(at);
      else holders.set(hash, [at]);
    }
  }
  // What a unit has sent in twice is no copy.
  const names = texts.map(({ report }) => soughtName(report));
  const shared = texts.map(() => new Map<number, number>());
  for (const among of holders.values()) {
    for (const one of among) {
      for (const other of among) if (names[other] !== names[one]) count(shared[one], other);
    }
  }
  return shared.flatMap((counts, at): (readonly [Text, Text])[] => {
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    const [text, other] = [texts[at], texts[most?.[0] ?? -1]];
    return text && other && most && most[1] >= LEAST_SHARED ? [[text, other]] : [];
  });
}

function count(counts: Map<number, number> | undefined, of: number): void {
  counts?.set(of, (counts.get(of) ?? 0) + 1);
}

function copiedIn(section: TextSection, reports: readonly UnitReport[]) {
  const texts = reports.flatMap((report): Text[] => {
    const bare = bareOf(report.texts?.[section] ?? '');
    return bare.words === '' ? [] : [{ report, bare, hashes: new Set(hashesOf(bare)) }];
  });
  const frequencies = new Frequencies(texts);
  const least = commonFrom(texts.length);
  const isCommon = (hash: number): boolean => frequencies.of(hash) >= least;
  const isChosen = (hash: number): boolean =>
    hash % ONE_OF === 0 && frequencies.of(hash) > 1 && !isCommon(hash);
  return likest(texts, isChosen).flatMap(([{ report, bare }, other]) =>
    copiedFrom(unitName(other.report), section, alike(bare, other.bare, isCommon)).map(
      (finding) => [report, finding] as const,
    ),
  );
}

/**
 * The reports, each with what of its words stands in another unit's report.
 * @param beside those of other units that are known and in no need of being looked at again
 */
export function withCopied(reports: readonly UnitReport[], beside: readonly UnitReport[] = []): UnitReport[] {
  const found = new Map<UnitReport, UnitReport['findings']>();
  for (const section of textSections) {
    for (const [report, finding] of copiedIn(section, [...reports, ...beside]))
      found.set(report, [...(found.get(report) ?? report.findings), finding]);
  }
  return reports.map((report) => ({ ...report, findings: found.get(report) ?? report.findings }));
}
