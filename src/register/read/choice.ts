/** Reading what people chose, in their own words: by a label of the form, or by a word with one meaning. */
import { normal } from './grid';
import { wordsOfChoices } from './choiceWords';

export interface ReadChoice {
  readonly id: string;
  /** It was said in words that are not the form's: worth a look. */
  readonly label?: string;
}

/** `1.属于国家秘密` → `属于国家秘密`, `（三）不予公开` → `不予公开`, brackets at the end left out. */
const bare = (text: string): string =>
  text
    .replace(/^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.、．])\s*/u, '')
    .replace(/(?<=.)[（(][^（）()]*[）)]$/u, '');

/** All ways of writing a label: whole, its own part, without numbers, with its heading. */
function writings(label: string): string[] {
  const [heading = '', own] = label.split('：');
  if (own === undefined) return [label, bare(label)];
  return [
    label,
    own,
    bare(own),
    `${heading}${own}`,
    `${bare(heading)}${own}`,
    `${bare(heading)}${bare(own)}`,
  ];
}

const dictionaries = new Map<string, ReadonlyMap<string, ReadChoice | null>>();

/** What each writing means; `null` where it may mean several. */
function dictionaryOf(column: string): ReadonlyMap<string, ReadChoice | null> {
  const known = dictionaries.get(column);
  if (known) return known;
  const made = new Map<string, ReadChoice | null>();
  const put = (text: string, meant: ReadChoice): void => {
    const key = normal(text);
    const other = made.get(key);
    if (other === undefined) made.set(key, meant);
    else if (other?.id !== meant.id) made.set(key, null);
  };
  for (const { id, label } of wordsOfChoices(column)) {
    made.set(normal(label), { id });
  }
  for (const { id, label, words } of wordsOfChoices(column)) {
    for (const text of writings(label)) put(text, { id });
    for (const word of words) put(word, { id, label });
  }
  dictionaries.set(column, made);
  return made;
}

/** Nothing where the words may mean several, or none. */
export function readChoice(column: string, text: string): ReadChoice | undefined {
  const dictionary = dictionaryOf(column);
  return dictionary.get(normal(text)) ?? dictionary.get(normal(bare(text.trim()))) ?? undefined;
}
