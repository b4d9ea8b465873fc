/** What the command line says: everything, and words of its own that a pane need not load. */
import { enUS } from './en-US';
import * as english from './en-US/commandLine';
import { type LanguageId, type Locale, zhCN } from './zh-CN';
import * as chinese from './zh-CN/commandLine';

export type CommandLineLocale = Locale & typeof chinese;

export const commandLineLocales: Readonly<Record<LanguageId, CommandLineLocale>> = {
  'zh-CN': { ...zhCN, ...chinese },
  'en-US': { ...enUS, ...english },
};
