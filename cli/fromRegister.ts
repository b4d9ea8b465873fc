/** A register beside a report: for `fill`, the blanks of tables three and four as it counts; what stands there already stays. */
import { type CellId, cellsOf, forms } from '../src/form';
import { describe, fill } from '../src/locales';
import { count, lackOf, lackOfCase, type Register, witnessOf } from '../src/register';
import { type Message, type Report, valueAt, type Values } from '../src/report';
import { check } from '../src/rules';
import { totalParts } from '../src/workbook/report';
import { readRegisterInput } from './input';
import { complainOf, type Output } from './output';
import { visible } from './visible';

/** Rules that hold a report against its register. */
const heldAgainst: ReadonlySet<string> = new Set(['W-1', 'N-9']);

/** What a register counts for the cells of a report's form. */
function countedFor({ year, edition }: Report, register: Register): Values {
  const cells = cellsOf(forms[edition]);
  return Object.fromEntries(Object.entries(count(register, year)).filter(([cell]) => cells.has(cell)));
}

/**
 * The cells to fill: blank ones, and of totals those alone whose parts are all as counted, since a figure that stays may
 * add up to another.
 */
function toFill({ values, ...report }: Report, counted: Values): CellId[] {
  const totals = totalParts(report);
  const agrees = (cell: CellId): boolean => {
    const found = valueAt(values, cell);
    return found === null ? (totals.get(cell) ?? []).every(agrees) : found === valueAt(counted, cell);
  };
  return Object.keys(counted).filter((cell) => valueAt(values, cell) === null && agrees(cell));
}

/** What was counted, and what was not. */
function saidOf(register: Register, filled: readonly CellId[]): Message[] {
  const { requests, cases } = register;
  const lacking = requests.filter(lackOf).length + cases.filter(lackOfCase).length;
  const counted = { requests: requests.length, cases: cases.length, count: filled.length };
  return [
    { code: 'register.filled', params: counted },
    ...(lacking > 0 ? [{ code: 'register.rowsNotCounted', params: { count: lacking } }] : []),
    ...(cases.length === 0 ? [{ code: 'register.noCases', params: {} }] : []),
  ];
}

/** The register in a file, with what was odd about it told on standard error; nothing where there is none. */
export async function readRegister(path: string, output: Output): Promise<Register | null> {
  const { register, messages } = await readRegisterInput(path);
  complainOf(path, messages, output);
  return register;
}

/**
 * The report with its blanks filled. Says on standard error what was counted, and of each figure that is there already and
 * is another, in the tables or in the words, that it stays. Nothing where there is no register, or no form of the
 * report's year.
 */
export async function withRegister(report: Report, path: string, output: Output): Promise<Report | null> {
  const { locale, complain } = output;
  const register = await readRegister(path, output);
  if (!register) return null;
  const counted = countedFor(report, register);
  if (Object.keys(counted).length === 0) {
    complain(fill(locale.register.noFigures, { year: report.year }));
    return null;
  }
  const filled = toFill(report, counted);
  complainOf(path, saidOf(register, filled), output);
  const values = {
    ...report.values,
    ...Object.fromEntries(filled.map((cell) => [cell, valueAt(counted, cell)])),
  };
  const beside = { ...report, values, ...witnessOf(register, report.year), register: counted };
  for (const finding of check(beside).filter(({ rule }) => heldAgainst.has(rule))) {
    const { message } = describe(finding, forms[report.edition], locale);
    complain(visible(`${path}: ${message}${locale.register.kept}`));
  }
  return { ...report, values };
}
