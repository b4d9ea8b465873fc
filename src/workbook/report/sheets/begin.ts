/** A report's new sheet under its temporary name, and what it is made from. */
import { sheetNames } from '../../../locales/workbook';
import type { Report } from '../../../report';
import type { Operation } from '../../patch';
import { beginSheet, temporary } from '../../sheet';
import { columnWidths, type SheetKey } from '../layout';

/** What a new report's workbook starts from: an imported report, or just whose and which year's it is to be. */
export type ReportSeed = Pick<Report, 'unit' | 'year' | 'edition'> & Partial<Report>;

export const temporaryName = (key: SheetKey): string => temporary(sheetNames[key]);

export const begin = (key: SheetKey): Operation[] => beginSheet(temporaryName(key), columnWidths[key]);
