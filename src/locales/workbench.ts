/** What the workbench page says: everything, and words of its own that the pane need not load. */
import { enUS } from './en-US';
import { workbench as english } from './en-US/workbench';
import { type LanguageId, type Locale, zhCN } from './zh-CN';
import { workbench as chinese } from './zh-CN/workbench';

export type WorkbenchLocale = Locale & { readonly workbench: typeof chinese };

export const workbenchLocales: Readonly<Record<LanguageId, WorkbenchLocale>> = {
  'zh-CN': { ...zhCN, workbench: chinese },
  'en-US': { ...enUS, workbench: english },
};
