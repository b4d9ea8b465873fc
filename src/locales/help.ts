/** The words of the help page, by language: no other page loads them. */
import { help as english } from './en-US/help';
import type { LanguageId } from './zh-CN';
import { help as chinese } from './zh-CN/help';

export const helpWords: Readonly<Record<LanguageId, typeof chinese>> = { 'zh-CN': chinese, 'en-US': english };
