/** Reading a date as people write it in registers: whole, or not at all. */
import { type Day, dayOf, dayOfDate } from '../days/day';
import { type GridCell, textOf } from './grid';

/** Numbers of days that a register can hold: of 2000 to 2099. */
const FIRST = dayOf(2000, 1, 1);
const LAST = dayOf(2100, 1, 1);

/** In the years that a register can be of. */
export const isPlausibleDay = (day: number): boolean => day >= FIRST && day < LAST;

/** `2024-1-5`, `2024/01/05`, `2024.1.5`, `2024年1月5日`, each with a time of day or none. */
const WRITTEN =
  /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:[ T]?(?:上午|下午)?\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2})?秒?分?)?$/;

/** `20240105` */
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;

const halfWidth = (text: string): string =>
  text
    .replace(/[０-９／－．：]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[—–]/g, '-')
    .replace(/\s*([年月日/.-])\s*/gu, '$1')
    .trim();

export interface ReadDate {
  /** Absent where it is none that can be told without guessing: two-digit years, no year, day and month in doubt. */
  readonly day?: Day;
  /** It was a number that is not shown as a date. */
  readonly wasNumber?: true;
}

function ofText(text: string): Day | undefined {
  const [, year, month, date] = WRITTEN.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year === undefined) return undefined;
  const day = dayOfDate(Number(year), Number(month), Number(date));
  return day !== undefined && isPlausibleDay(day) ? day : undefined;
}

export function readDate(cell: GridCell): ReadDate {
  if (typeof cell.value !== 'number') {
    const day = ofText(halfWidth(textOf(cell)));
    return day === undefined ? {} : { day };
  }
  if (cell.isDate) return isPlausibleDay(cell.value) ? { day: Math.floor(cell.value) } : {};
  const day = ofText(String(cell.value)) ?? (isPlausibleDay(cell.value) ? Math.floor(cell.value) : undefined);
  return day === undefined ? {} : { day, wasNumber: true };
}
