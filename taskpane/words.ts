/** The language the pane speaks, at hand in every component. */
import { createContext, useContext } from 'react';
import { type Locale, locales, zhCN } from '../src/locales';

export const LocaleContext = createContext<Locale>(zhCN);

export const useLocale = (): Locale => useContext(LocaleContext);

/** Office's display language, as a tag, in the nearest language we speak. */
export const localeFor = (tag: string): Locale => locales[/^zh\b/i.test(tag) ? 'zh-CN' : 'en-US'];
