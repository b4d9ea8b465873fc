/** Everything the product says, zh-CN first. */
import { enUS } from './en-US';
import { type LanguageId, type Locale, zhCN } from './zh-CN';

export { describe, nameOfCell, nameOfColumn, nameOfRow, say, suggest } from './describe';
export { draft } from './draft';
export { explain, remarks, type ToldExplanation } from './explain';
export { fill } from './fill';
export { placeOfRow, sayOfRow, suggestForRow } from './registerWords';
export { enUS } from './en-US';
export { type LanguageId, type Locale, zhCN } from './zh-CN';

export const locales: Readonly<Record<LanguageId, Locale>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** A language as a tag, in the nearest one we speak. */
export const localeFor = (tag: string): Locale => locales[/^zh\b/i.test(tag) ? 'zh-CN' : 'en-US'];
