/** Everything the product says, zh-CN first. */
import { enUS } from './en-US';
import { type LanguageId, type Locale, zhCN } from './zh-CN';

export {
  describe,
  nameOfCell,
  nameOfColumn,
  nameOfGroup,
  nameOfRow,
  say,
  shortNamesOfRows,
  suggest,
} from './describe';
export { draft } from './draft';
export { explain, remarks, type ToldExplanation } from './explain';
export { fill } from './fill';
export { placeOfRow, sayOfRow, suggestForRow } from './registerWords';
export { enUS } from './en-US';
export { type LanguageId, type Locale, zhCN } from './zh-CN';

export const locales: Readonly<Record<LanguageId, Locale>> = { 'zh-CN': zhCN, 'en-US': enUS };

/**
 * A language as a tag, in the nearest one we speak, for pages whose every byte is waited for: Chinese is needed for the
 * workbook anyway, English is fetched when it is asked for.
 */
export const loadLocale = async (tag: string): Promise<Locale> =>
  /^zh\b/i.test(tag) ? zhCN : (await import('./en-US')).enUS;
