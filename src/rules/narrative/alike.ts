/** 雷同: how much of a text stands word for word in another one, and the passages side by side. */

/** The same words in two texts, each as it stands there: figures may differ. */
export interface Passage {
  readonly own: string;
  readonly other: string;
}

export interface Alike {
  /** How much of the own text stands in the other, from 0 to 1; what is said everywhere is left out. */
  readonly share: number;
  /** How many characters were compared: without spaces, marks and what is said everywhere. */
  readonly length: number;
  /** The longest first. */
  readonly passages: readonly Passage[];
}

/** So many characters in a row are no accident. */
const RUN = 10;
const MOST_QUOTED = 3;

/** A text without spaces and marks, figures as one (a changed number makes no new sentence), and where each character stood. */
export interface Bare {
  readonly text: string;
  readonly words: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const PIECE = /[\d０-９][\d０-９.．,，]*(?<![,，.．])|[^\s\p{P}]/gu;

export function bareOf(text: string): Bare {
  const pieces = [...text.matchAll(PIECE)];
  return {
    text,
    words: pieces.map(([piece]) => (/^[\d０-９]/.test(piece) ? '#' : piece.charAt(0))).join(''),
    from: pieces.map(({ index }) => index),
    to: pieces.map(({ index, 0: piece }) => index + piece.length),
  };
}

/** Every run of characters in a text as a number (FNV-1a), by its place. */
export function hashesOf({ words }: Bare): Uint32Array {
  return Uint32Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, from) => {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + RUN; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
    return hash ^ (hash >>> 15);
  });
}

/** Marks that belong to what they stand before. */
const OPENING = '（(“《〔';

function quoted({ text, from, to }: Bare, at: number, length: number): string {
  const first = from[at] ?? 0;
  const opening = first > 0 && OPENING.includes(text.charAt(first - 1)) ? 1 : 0;
  return text.slice(first - opening, to[at + length - 1]);
}

/**
 * Compares two texts in a time that grows with their length.
 * @param isCommon tells by its hash a run that is said everywhere: it is no one's own
 */
export function alike(own: Bare, other: Bare, isCommon: (hash: number) => boolean = () => false): Alike {
  const places = new Map<number, number>();
  for (const [at, run] of hashesOf(other).entries()) if (!places.has(run)) places.set(run, at);
  const length = own.words.length;
  const isOwn = new Uint8Array(length).fill(1);
  const isAlike = new Uint8Array(length);
  const passages: { readonly at: number; readonly from: number; readonly length: number }[] = [];
  const runs = hashesOf(own);
  for (const [at, run] of runs.entries()) if (isCommon(run)) isOwn.fill(0, at, at + RUN);
  for (let at = 0; at < runs.length;) {
    const from = places.get(runs[at] ?? 0);
    let long = 0;
    while (from !== undefined && at + long < length && own.words[at + long] === other.words[from + long])
      long += 1;
    // Two runs of one hash may be different ones.
    if (from === undefined || long < RUN) {
      at += 1;
      continue;
    }
    isAlike.fill(1, at, at + long);
    passages.push({ at, from, length: long });
    at += Math.max(1, long - RUN + 1);
  }
  let [compared, common] = [0, 0];
  for (let at = 0; at < length; at++) {
    compared += isOwn[at] ?? 0;
    common += (isOwn[at] ?? 0) & (isAlike[at] ?? 0);
  }
  const longest = passages
    .filter((one) => isOwn.subarray(one.at, one.at + one.length).includes(1))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_QUOTED);
  return {
    share: compared === 0 ? 0 : common / compared,
    length: compared,
    passages: longest.map((one) => ({
      own: quoted(own, one.at, one.length),
      other: quoted(other, one.from, one.length),
    })),
  };
}
