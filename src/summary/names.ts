/** Names of public bodies as people write them: in full or short, with the place before them or without. */

/** Spaces of every width, and the marks that look like nothing at all. */
const SPACES = /[\s\u200B-\u200D\u2060\uFEFF]/gu;

export const withoutSpaces = (name: string): string => name.replace(SPACES, '');

/** Full-width letters, digits and brackets as half-width ones, without spaces. */
const plain = (name: string): string => withoutSpaces(name.normalize('NFKC'));

/** Endings that say the same, and the shortest of them. A bureau's former names are not among them: those are never guessed. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:人民)?政?府办(?:公[室厅])?$/, '政府办'],
  [/街道(?:办事处|办)$/, '街道'],
  [/(?<=[镇乡])(?:人民)?政府$/, ''],
  [/人民政府$/, '政府'],
  [/委员会$/, '委'],
];

const short = (name: string): string =>
  endings.reduce((text, [ending, shortest]) => text.replace(ending, shortest), plain(name));

/** Without what stands in brackets, as a second name does. */
const bare = (name: string): string => short(plain(name).replace(/\([^()]*\)/g, ''));

/** Where places end in a name. */
const PLACES_END = /(?<=[省市区县州旗盟])(?=.)|(?<=.)(?=[省市区县州旗盟])/gu;

/** What is left of a name without the places it lies in, the most first: 某区教育局 is also 区教育局 and 教育局. */
const tailsOf = (name: string): string[] =>
  [...name.matchAll(PLACES_END)].map(({ index }) => name.slice(index));

/** Ways to tell that two names mean the same body, the surest first. */
const ways: readonly ((name: string) => string)[] = [plain, short, bare];

/** `many`: it could be any of several, so that none is taken. */
export type Match =
  | { readonly is: 'one'; readonly name: string }
  | { readonly is: 'many'; readonly names: readonly string[] }
  | { readonly is: 'none' };

const matchOf = (names: readonly string[]): Match => {
  const [name] = names;
  if (name === undefined) return { is: 'none' };
  return names.length === 1 ? { is: 'one', name } : { is: 'many', names };
};

/** The names by each of their keys. */
function indexBy(
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const named = index.get(key);
      if (named) named.push(name);
      else index.set(key, [name]);
    }
  }
  return index;
}

/** Finds which of the known names another one means; the surest way that finds any decides. */
export function nameFinder(known: readonly string[]): (name: string) => Match {
  const indexes = ways.map((way) => ({ way, index: indexBy(known, (name) => [way(name)]) }));
  const byBare = indexBy(known, (name) => [bare(name)]);
  const byTail = indexBy(known, (name) => tailsOf(bare(name)));
  return (name) => {
    for (const { way, index } of indexes) {
      const found = index.get(way(name));
      if (found) return matchOf(found);
    }
    const own = bare(name);
    const shorter = tailsOf(own).flatMap((tail) => byBare.get(tail) ?? []);
    return matchOf([...shorter, ...(byTail.get(own) ?? [])]);
  };
}
