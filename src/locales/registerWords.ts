/** A register's rows in words: where one is, what is wrong with it, what to do. No person is named. */
import type { RegisterFinding } from '../register';
import { fill } from './fill';
import type { Locale } from './zh-CN';

/** `台账第 7 行（2024-003）` */
export const placeOfRow = ({ line, number }: RegisterFinding, { register }: Locale): string =>
  fill(register.line, {
    ...line,
    number: number === '' ? '' : fill(register.number, { number }),
  });

export function sayOfRow({ message: { key, params } }: RegisterFinding, { register }: Locale): string {
  const templates: Readonly<Record<string, string>> = register.findings;
  return fill(templates[key] ?? key, params);
}

export function suggestForRow({ rule }: RegisterFinding, { register }: Locale): string {
  const templates: Readonly<Record<string, string>> = register.suggestions;
  return templates[rule] ?? '';
}
