/** The ribbon's buttons by the names that manifest.xml gives them, and what a button does as a type. */
import type { Afterwards, Known, Result } from '../src/excel';
import { sheetNames } from '../src/locales/workbook';
import type { CellPlace } from '../src/workbook/report';

export const commandNames = [
  'checkReport',
  'goToPrevious',
  'goToNext',
  'clearFlags',
  'openRegister',
] as const;

export type CommandName = (typeof commandNames)[number];

/**
 * Answers what is known of the workbook afterwards.
 * @param known the report as the pane read it last while all its sheets were there
 */
export type Command = (context: Excel.RequestContext, known?: Known | null) => Promise<Result<Afterwards>>;

/** The top of 校验结果, which says how much was found even when that is nothing. */
export const results = (sheet: string = sheetNames.findings): CellPlace => ({ sheet, row: 0, column: 0 });
