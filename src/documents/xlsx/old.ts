/** Workbooks of Excel before 2007 (.xls, and .et of WPS Office, which is the same) as plain cells: SheetJS reads them, and how they look is read beside it. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { MOST_MERGES, Refusal } from '../file';
import { type LookAt, type PassedOver, passedOverIn } from './biff';
import { dateAsShown, DAYS_TO_1904 } from './dates';
import { hidesNumbers, textWithLook } from './seen';
import {
  areaOf,
  dateOfDays,
  hiddenAmong,
  rounded,
  type SheetCell,
  type SheetGrid,
  type XlsxFile,
} from './sheets';

/** How a workbook's numbers become days: some count them from 1904 on. */
interface Days {
  readonly isDate: (format: string) => boolean;
  readonly later: number;
}

/** Formulas always have a result here; one that is an error is kept by its number, and shown by its name. */
function sheetCell(
  { v, w = '', f, t, z }: CellObject,
  { isDate, later }: Days,
  look: ReturnType<LookAt>,
): SheetCell {
  const format = typeof z === 'string' ? z : 'General';
  const isDay = typeof v === 'number' && isDate(format);
  const value =
    t === 'e' || v instanceof Date ? w : typeof v === 'number' ? rounded(isDay ? v + later : v) : (v ?? '');
  const plain = isDay && typeof value === 'number' ? dateAsShown(dateOfDays(value), format) : String(value);
  const shown = typeof value === 'number' && hidesNumbers(format) ? '' : plain;
  const text = look ? textWithLook(shown, look) : shown;
  return { value, formula: f !== undefined, isUncalculated: false, format, text };
}

function sheetGrid(
  name: string,
  sheet: WorkSheet,
  isHidden: boolean,
  days: Days,
  { lookAt, boxes, hiddenColumns }: PassedOver,
): SheetGrid {
  const rows = new Map<number, Map<number, SheetCell>>();
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  data.forEach((line, row) => {
    const cells = new Map<number, SheetCell>();
    line?.forEach((cell, column) => {
      if (cell && cell.t !== 'z') cells.set(column, sheetCell(cell, days, lookAt(row, column)));
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  const merges = (sheet['!merges'] ?? []).slice(0, MOST_MERGES).map(({ s, e }) => ({
    ...{ row: s.r, column: s.c },
    ...{ rows: e.r - s.r + 1, columns: e.c - s.c + 1 },
  }));
  const hiddenRows = (sheet['!rows'] ?? []).filter((line, row) => line?.hidden && rows.has(row)).length;
  return {
    name,
    isHidden,
    rows,
    merges,
    hiddenRows,
    hiddenColumns: hiddenAmong(rows, hiddenColumns),
    boxes,
  };
}

const namesIn = ({ Workbook }: WorkBook): XlsxFile['names'] =>
  new Map(
    (Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }) => {
      const target = areaOf(Ref);
      return target && Sheet === undefined ? [[Name, target] as const] : [];
    }),
  );

/** Reads an .xls file. Throws a `Refusal` with `document.encrypted`, or what SheetJS and `passedOverIn` throw. */
export async function readOldSheets(bytes: Uint8Array): Promise<XlsxFile> {
  const { read, SSF } = await import('@e965/xlsx');
  const options = { type: 'array', dense: true, cellNF: true, cellHTML: false } as const;
  let workbook: WorkBook;
  try {
    workbook = read(bytes, options);
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new Refusal('document.encrypted');
    throw error;
  }
  const days: Days = {
    isDate: (format) => SSF.is_date(format),
    later: workbook.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0,
  };
  const passedOver = passedOverIn(bytes);
  const states = workbook.Workbook?.Sheets ?? [];
  return {
    sheets: workbook.SheetNames.flatMap((name, index) => {
      const sheet = workbook.Sheets[name];
      const isHidden = (states[index]?.Hidden ?? 0) !== 0;
      return sheet ? [sheetGrid(name, sheet, isHidden, days, passedOver(name))] : [];
    }),
    names: namesIn(workbook),
  };
}
