/** The labels a report may carry, of both editions and all their variants, known by what is left when layout is taken off. */
import { forms, gridOf } from '../../../form';
import { labelVariants } from './variants';

const BRACKETS: Readonly<Record<string, string>> = {
  '〔': '(',
  '【': '(',
  '[': '(',
  '〕': ')',
  '】': ')',
  ']': ')',
};

/** Neither letter, number nor bracket: spaces, quotes and the marks after a number differ from report to report. */
const LAYOUT = /[^\p{L}\p{N}()]/gu;

const madeKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〔【[〕】\]]/g, (bracket) => BRACKETS[bracket] ?? bracket)
    .replace(LAYOUT, '');

/** Longer texts are prose, which is seldom asked about twice. */
const LONGEST_KEPT = 120;
const MOST_KEPT = 5_000;

/** Keys made before: each cell is asked for its own several times, and the labels of one report are those of the next. */
const keys = new Map<string, string>();

/** Figures are the most of all cells. */
const COUNT = /^\d+$/;

/**
 * What a label says, without how it is spaced, quoted or punctuated. Brackets stay: they tell `（一）` from `一、`.
 */
export function labelKey(text: string): string {
  if (text.length > LONGEST_KEPT) return madeKey(text);
  if (COUNT.test(text)) return text;
  let key = keys.get(text);
  if (key === undefined) {
    key = madeKey(text);
    if (keys.size === MOST_KEPT) keys.clear();
    keys.set(text, key);
  }
  return key;
}

const variantNames = new Map(
  labelVariants.flatMap((wordings) =>
    wordings.map((wording) => [labelKey(wording), labelKey(wordings[0])] as const),
  ),
);

const rowLabels = Object.values(forms).flatMap((form) =>
  form.tables.flatMap((table) => table.blocks.flatMap(({ rows }) => rows.flatMap(({ labels }) => labels))),
);

const officialLabels = Object.values(forms).flatMap((form) => [
  ...form.sections,
  ...form.tables.flatMap((table) => gridOf(table).labels.map(({ text }) => text)),
]);

const NUMBER = /^(?:[一二三四五六七]、|（[一二三四五六七]）|\d\.)/;

/** A label as it is without the number before it. */
export const withoutNumber = (label: string): string => label.replace(NUMBER, '');

/** Word can number rows by itself, and the numbers are then no text; 其他 and 总计 mean something else without theirs. */
const unnumberedNames = new Map(
  rowLabels
    .filter((label) => NUMBER.test(label))
    .map((label) => [labelKey(withoutNumber(label)), labelKey(label)] as const)
    .filter(([key]) => !officialLabels.some((label) => labelKey(label) === key)),
);

/** One name for all wordings of the same label. */
export const labelName = (label: string): string => {
  const key = labelKey(label);
  return variantNames.get(key) ?? unnumberedNames.get(key) ?? key;
};

const known = new Set([...officialLabels.map(labelKey), ...variantNames.keys(), ...unnumberedNames.keys()]);

/** How much of a label has been read, sign by sign: a place in the tree of all labels. */
export type Beginning = number;

/** Nothing yet. */
export const START: Beginning = 0;

/** One table for all of the tree: a place and the sign behind it lead to the next place. */
const tree = new Map<number, Beginning>();

const SIGNS = 2 ** 16;

/** The places by all that leads to them from the start. */
const beginnings = new Map<string, Beginning>();

const names = new Map<Beginning, string>();

for (const key of known) {
  let at = START;
  for (let end = 1; end <= key.length; end++) {
    const step = at * SIGNS + key.charCodeAt(end - 1);
    at = tree.get(step) ?? tree.size + 1;
    tree.set(step, at);
    beginnings.set(key.slice(0, end), at);
  }
  names.set(at, labelName(key));
}

/** Where the signs of a key lead to from a beginning on; nothing where no label goes on so. */
export function beginningOf(key: string, before: Beginning): Beginning | undefined {
  if (before === START) return beginnings.get(key);
  let at: Beginning | undefined = before;
  for (let index = 0; index < key.length && at !== undefined; index++)
    at = tree.get(at * SIGNS + key.charCodeAt(index));
  return at;
}

/** The name of the label that ends there, if one does. */
export const nameOfLabel = (at: Beginning): string | undefined => names.get(at);

/** Whether the key is that of a label of the form. */
export const isLabelKey = (key: string): boolean => known.has(key);

/** Whether a label of the form begins so: only then can the next cell complete it. */
export const beginsLabel = (key: string): boolean => beginnings.has(key);

const rowNames = new Set(
  Object.values(forms).flatMap((form) =>
    form.tables
      .filter(({ arrangement }) => arrangement !== 'line')
      .flatMap(({ blocks }) =>
        blocks.flatMap(({ rows }) => rows.map(({ labels }) => labelName(labels.at(-1) ?? ''))),
      ),
  ),
);

/** Whether the key is that of a label with values beside it. */
export const isRowLabel = (key: string): boolean => rowNames.has(labelName(key));

/** From each place in a key that labels end at, the label that ends there; nothing where none does. */
function endsOfLabels(key: string): readonly (string | undefined)[] {
  const ends: (string | undefined)[] = [''];
  for (let from = 0; from < key.length; from++) {
    if (ends[from] === undefined) continue;
    let at: Beginning | undefined = START;
    for (let to = from + 1; to <= key.length; to++) {
      at = tree.get(at * SIGNS + key.charCodeAt(to - 1));
      if (at === undefined) break;
      // The first to arrive began first and is the longest.
      if (names.has(at)) ends[to] ??= key.slice(from, to);
    }
  }
  return ends;
}

/** The labels that a key is made of, where nothing is left over. */
export function labelsIn(key: string): readonly string[] | undefined {
  const ends = endsOfLabels(key);
  const labels: string[] = [];
  for (let at = key.length; at > 0;) {
    const label = ends[at];
    if (label === undefined) return undefined;
    labels.unshift(label);
    at -= label.length;
  }
  return labels;
}

/** Whether labels begin so, one behind another, the last of them perhaps cut off. */
export const beginsLabels = (key: string): boolean =>
  endsOfLabels(key).some((end, at) => end !== undefined && (at === key.length || beginsLabel(key.slice(at))));

const groupKeys = Object.values(forms).flatMap((form) =>
  form.tables.flatMap((table) =>
    table.blocks.flatMap(({ rows }) => rows.flatMap(({ labels }) => labels.slice(0, -1).map(labelKey))),
  ),
);

/** Whether a key is a piece of the label of a group of rows. */
export const isGroupPart = (key: string): boolean => groupKeys.some((label) => label.includes(key));

const LONG = 6;

/** Whether the key is a row's label without its number, and long enough to be known by that. */
export const isLongRowLabel = (key: string): boolean => key.length >= LONG && unnumberedNames.has(key);
