/** Everything the product says, zh-CN first. */
import { enUS } from './en-US';
import { type Locale, zhCN } from './zh-CN';

export { describe, type Description, fill, type Params, say, suggest } from './describe';
export { enUS } from './en-US';
export { type Locale, zhCN } from './zh-CN';

export const locales: Readonly<Record<'zh-CN' | 'en-US', Locale>> = { 'zh-CN': zhCN, 'en-US': enUS };
