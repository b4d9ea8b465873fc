/** A console that remembers what was said. */
import type { Output } from '../../cli/output';
import { locales } from '../../src/locales';

export function console(language: keyof typeof locales = 'zh-CN') {
  const printed: string[] = [];
  const complained: string[] = [];
  const output: Output = {
    locale: locales[language],
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  };
  return { output, printed, complained };
}
