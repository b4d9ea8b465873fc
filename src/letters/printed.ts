/** A letter in words: what stands on the page, line by line, whatever kind of file it becomes. */
import type { PrintedLetter } from '../documents/write';
import { forms } from '../form';
import { describe, fill, type Locale, say } from '../locales';
import { type Finding, groupOf, type Quote } from '../rules';
import type { FileTrouble, Letter } from './letter';

/** What the office that sends it back fills in once for all letters; what is missing is left to be written by hand. */
export interface Sender {
  /** By when the report is to be sent again, as it is to be printed. */
  readonly deadline?: string;
  /** Who signs. */
  readonly office?: string;
  /** Whom to ask. */
  readonly contact?: string;
  /** The date below the signature, as it is to be printed. */
  readonly date?: string;
}

/** At most this much of a sentence is quoted around what is doubted in it. */
const QUOTED = 24;

function quoted({ text, from, to }: Quote): string {
  const [start, end] = [Math.max(0, from - QUOTED), Math.min(text.length, to + QUOTED)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function findingWords(finding: Finding, { edition }: Letter, locale: Locale): string {
  const { message } = describe(finding, forms[edition], locale);
  const { quote } = finding;
  return fill(quote?.text ? locale.letter.quoting : locale.letter.item, {
    place: locale.table[groupOf(finding)],
    message,
    text: quote ? quoted(quote) : '',
  });
}

function troubleWords(trouble: FileTrouble, locale: Locale): string {
  const { troubles } = locale.letter;
  return trouble.is === 'unreadable'
    ? fill(troubles.unreadable, { reason: trouble.messages.map((message) => say(message, locale)).join('') })
    : fill(troubles[trouble.is], { ...trouble });
}

export function printedLetter(letter: Letter, sender: Sender, locale: Locale): PrintedLetter {
  const { letter: words } = locale;
  const { unit, year, troubles, still, found, doubts, round } = letter;
  const inWords = (findings: readonly Finding[]): string[] =>
    findings.map((finding) => findingWords(finding, letter, locale));
  const groups = [
    { heading: words.files, items: troubles.map((trouble) => troubleWords(trouble, locale)) },
    { heading: words.still, items: inWords(still) },
    { heading: round > 1 ? words.foundSince : words.found, items: inWords(found) },
    { heading: words.doubts, items: inWords(doubts) },
  ].filter(({ items }) => items.length > 0);
  let number = 0;
  return {
    title: words.title,
    salutation: fill(words.salutation, { unit }),
    opening: fill(round > 1 ? words.openingAgain : words.opening, { year, round }),
    groups: groups.map(({ heading, items }, at) => ({
      heading: fill(words.heading, { number: words.numerals[at] ?? '', heading }),
      items: items.map((text) => fill(words.numbered, { number: ++number, text })),
    })),
    closing: [
      fill(words.again, { deadline: sender.deadline ?? words.noDeadline }),
      ...(sender.contact ? [fill(words.contact, { contact: sender.contact })] : []),
    ],
    signature: [sender.office, sender.date].filter((line) => line !== undefined),
  };
}
