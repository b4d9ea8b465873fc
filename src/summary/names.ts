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

/** A name that ends in another, with nothing before that but the places it lies in: 某某市某某区教育局, 区教育局. */
function isTailOf(tail: string, name: string): boolean {
  if (!name.endsWith(tail) || name.length === tail.length || tail === '') return false;
  const places = name.slice(0, -tail.length);
  return /[省市区县州旗盟]$/.test(places) || /^[省市区县州旗盟]/.test(tail);
}

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

/** Finds which of the known names another one means; the surest way that finds any decides. */
export function nameFinder(known: readonly string[]): (name: string) => Match {
  const indexes = ways.map((way) => {
    const index = new Map<string, string[]>();
    for (const name of known) index.set(way(name), [...(index.get(way(name)) ?? []), name]);
    return { way, index };
  });
  const tails = known.map((name) => ({ name, tail: bare(name) }));
  return (name) => {
    for (const { way, index } of indexes) {
      const found = index.get(way(name));
      if (found) return matchOf(found);
    }
    const own = bare(name);
    return matchOf(
      tails.filter(({ tail }) => isTailOf(tail, own) || isTailOf(own, tail)).map((other) => other.name),
    );
  };
}
