/** A console that remembers what was said. */
import type { Output } from '../../cli/output';
import { commandLineLocales } from '../../src/locales/commandLine';

export function console(language: keyof typeof commandLineLocales = 'zh-CN') {
  const printed: string[] = [];
  const complained: string[] = [];
  const output: Output = {
    locale: commandLineLocales[language],
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  };
  return { output, printed, complained };
}
