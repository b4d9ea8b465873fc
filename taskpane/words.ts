/** The language the pane speaks, at hand in every component. */
import { createContext, useContext } from 'react';
import { type Locale, zhCN } from '../src/locales';

export const LocaleContext = createContext<Locale>(zhCN);

export const useLocale = (): Locale => useContext(LocaleContext);
