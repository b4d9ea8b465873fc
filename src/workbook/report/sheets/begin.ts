/** A report's new sheet under its temporary name, and what it is made from. */
import { type SheetKey, sheetNames } from '../../../locales/workbook';
import type { CellId } from '../../../form';
import type { Report } from '../../../report';
import type { Operation } from '../../patch';
import { beginSheet, temporary } from '../../sheet';

/** What a new report's workbook starts from: an imported report, or just whose and which year's it is to be. */
export type ReportSeed = Pick<Report, 'unit' | 'year' | 'edition'> &
  Partial<Report> & {
    /** Totals that are sums though figures are given; the others stand as published. */
    readonly sums?: readonly CellId[];
    /** Cells that are calculated otherwise, from the register for one, by their formulas without the `=`. */
    readonly formulas?: Readonly<Record<CellId, string>>;
  };

export const temporaryName = (key: SheetKey): string => temporary(sheetNames[key]);

/** @param widths of its columns, in characters of the standard font */
export const begin = (key: SheetKey, widths: readonly number[]): Operation[] =>
  beginSheet(temporaryName(key), widths);
