/** Messages shared by the layers, and the list they are gathered in. */
import { type Message, trimSpaces } from '../../report';
import type { FoundLabel } from './labels/labels';
import { labelKey, withoutNumber } from './labels/lexicon';

/** Enough to see what is wrong; junk could otherwise give one for every line. */
const MOST_MESSAGES = 200;

/** The messages in the order of the steps, cut off with a word on how many more there were. */
export function limitMessages(messages: readonly Message[]): Message[] {
  const more = messages.slice(MOST_MESSAGES);
  if (more.length === 0) return [...messages];
  const unread = more.flatMap((message) => message.unread ?? []);
  const params = { count: more.length };
  return [
    ...messages.slice(0, MOST_MESSAGES),
    { code: 'text.moreMessages', params, ...(unread.length > 0 && { unread }) },
  ];
}

/** A word on a label in another wording; spaces, punctuation and numbers that Word makes are not worth one. */
export function variantMessages(label: FoundLabel, official: string): Message[] {
  if (label.found === official) return [];
  const key = labelKey(label.found);
  if (key === labelKey(official) || key === labelKey(withoutNumber(official))) return [];
  return [{ code: 'text.labelVariant', params: { official, found: label.found, line: label.line } }];
}

const MOST_QUOTED = 30;

/** The beginning of a text, short enough for a message. */
export function quote(text: string): string {
  const beginning = trimSpaces(text.slice(0, 1000));
  return beginning.length > MOST_QUOTED ? `${beginning.slice(0, MOST_QUOTED)}…` : beginning;
}
