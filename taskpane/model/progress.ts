/** How far a report is filled: cells table by table, the sections told in words, last year's figures. */
import { type CellId, forms, type TableId } from '../../src/form';
import { type TextSection, textSections } from '../../src/report';
import { cellsNotZero, groupOf } from '../../src/rules';
import { type CellPlace, wordsOf } from '../../src/workbook/report';
import type { Ready } from '../view';

export interface TableProgress {
  readonly table: TableId;
  /** The cells that a person fills; a calculated total is none of them. */
  readonly all: number;
  readonly blank: readonly CellId[];
  /** The blanks that may be 0: sums tell that the others are not all. */
  readonly forZero: readonly CellId[];
}

export interface SectionProgress {
  readonly section: TextSection;
  readonly paragraphs: number;
  readonly place: CellPlace | undefined;
}

export interface Progress {
  readonly tables: readonly TableProgress[];
  readonly sections: readonly SectionProgress[];
  /** Last year's figures that are there. */
  readonly prior: number;
  readonly blank: number;
  /** Where to go on: the first blank cell of a table that is begun, else the first of all. */
  readonly next: CellId | undefined;
  /** Nobody has entered anything yet. */
  readonly isUntouched: boolean;
}

export const isEmpty = ({ paragraphs }: SectionProgress): boolean => paragraphs === 0;

export const isBegun = ({ all, blank }: TableProgress): boolean => blank.length < all;

export function progressOf({ report, reading, findings }: Ready): Progress {
  const notZero = new Set(findings.flatMap(cellsNotZero));
  const own = [...reading.places.keys()].filter((cell) => !reading.formulas.has(cell));
  const tables = forms[report.edition].tables.map(({ id }): TableProgress => {
    const cells = own.filter((cell) => groupOf({ cells: [cell] }) === id);
    const blank = cells.filter((cell) => (report.values[cell] ?? null) === null);
    return { table: id, all: cells.length, blank, forZero: blank.filter((cell) => !notZero.has(cell)) };
  });
  const sections = textSections.map((section): SectionProgress => {
    const area = reading.textAreas.get(section);
    const words = area ? wordsOf(area) : '';
    return { section, paragraphs: words === '' ? 0 : words.split('\n').length, place: area };
  });
  const open = tables.filter(({ blank }) => blank.length > 0);
  const current = open.find(isBegun) ?? open[0];
  return {
    tables,
    sections,
    prior: Object.values(report.prior ?? {}).filter((value) => value !== null).length,
    blank: tables.reduce((sum, { blank }) => sum + blank.length, 0),
    next: current?.blank[0],
    isUntouched: Object.values(report.values).every((value) => value === null),
  };
}
