/** Understanding a workbook: raw ranges in, the report, where its cells stand, and what was odd, out. */
import { type CellId, type EditionId, editionOfYear, forms, isEdition } from '../../../form';
import {
  type CellValue,
  type Message,
  readCell,
  type Report,
  type TextSection,
  textSections,
  type Values,
} from '../../../report';
import { rowFromSheet } from '../findings/row';
import type { FindingsOnSheet } from '../findings/findings';
import { locateByLabels } from './findByLabels';
import { anchorOf, contentsOf, isCalculated, type RawRange, type RawWorkbook } from '../../patch';
import { type BoundPlace, type Places, type TextArea, wordsOf } from '../places';
import {
  coverCells,
  findingsSheet,
  nameOfBlock,
  type PlacedBlock,
  placedBlocks,
  placedTables,
  textSheets,
  years,
} from '../layout';

export interface WorkbookReading extends Places {
  /** Nothing when the workbook holds no report of ours. */
  readonly report: Report | null;
  readonly places: ReadonlyMap<CellId, BoundPlace>;
  /** Cells whose figure is calculated. */
  readonly formulas: ReadonlySet<CellId>;
  /** Where last year's cells stand. */
  readonly priorPlaces: ReadonlyMap<CellId, BoundPlace>;
  readonly findings: FindingsOnSheet | null;
  /**
   * `workbook.notOurs`, `workbook.blockNotFound`, `workbook.foundByLabels`, `workbook.sectionNotFound`,
   * `workbook.noYear`.
   */
  readonly messages: readonly Message[];
}

/** Every defined name a report's workbook of any edition may have. */
export const reportNames: readonly string[] = [
  ...Object.values(coverCells).map(({ name }) => name),
  ...Object.values(textSheets).map(({ name }) => name),
  ...new Set(
    Object.values(forms).flatMap(({ tables }) =>
      tables.flatMap(({ blocks }) => blocks.flatMap(({ id }) => years.map((year) => nameOfBlock(id, year)))),
    ),
  ),
];

const DATE_FORMAT = /[ymdhs年月日]/i;

/** A date is a number to Excel; what the clerk sees is not. */
function cellValue(range: RawRange, r: number, c: number): ReturnType<typeof readCell> {
  const value = range.values[r]?.[c] ?? null;
  const format = (range.numberFormat[r]?.[c] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const isDate = typeof value === 'number' && format !== 'General' && DATE_FORMAT.test(format);
  return isDate ? { value: range.text[r]?.[c] ?? String(value) } : readCell(value === '' ? null : value);
}

interface BlockCells {
  readonly range: RawRange;
  /** Where in the range the block's cell (r, c) stands. */
  readonly at: (r: number, c: number) => readonly [row: number, column: number];
}

/** Both years have the same tables: where the names say the other year's stand, this one's do not. */
function otherYearsSheets({ year }: PlacedBlock, raw: RawWorkbook): Set<string> {
  const isOther = (name: string): boolean => name.startsWith('OGI.prior.') === (year === 'this');
  return new Set([...raw.named].filter(([name]) => isOther(name)).map(([, { sheet }]) => sheet));
}

/** By its name if that still has the block's shape, else by its labels. */
function findBlock(block: PlacedBlock, raw: RawWorkbook): BlockCells | undefined {
  const range = raw.named.get(block.name);
  if (range && range.values.length === block.at.rows && range.values[0]?.length === block.at.columns) {
    return { range, at: (r, c) => [r, c] };
  }
  const others = otherYearsSheets(block, raw);
  const candidates = (raw.sheets ?? []).filter(({ sheet }) =>
    range ? sheet === range.sheet : !others.has(sheet),
  );
  return locateByLabels(block, candidates);
}

interface Collected {
  readonly values: Record<CellId, CellValue>;
  readonly asWritten: Record<CellId, string>;
  readonly places: Map<CellId, BoundPlace>;
  readonly formulas: Set<CellId>;
}

function collect(block: PlacedBlock, { range, at }: BlockCells, into: Collected): void {
  block.cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      const [row, column] = at(r, c);
      const { value, asWritten } = cellValue(range, row, column);
      into.values[cell] = value;
      if (asWritten !== undefined) into.asWritten[cell] = asWritten;
      if (isCalculated(range.formulas[row]?.[column], range.values[row]?.[column])) into.formulas.add(cell);
      into.places.set(cell, {
        sheet: range.sheet,
        row: range.row + row,
        column: range.column + column,
        range,
      });
    }),
  );
}

const single = (raw: RawWorkbook, name: string): string | number | boolean | undefined =>
  raw.named.get(name)?.values[0]?.[0];

/** The cover's year, 0 where it cannot be read; a clerk may have typed `2024年`. */
const yearOf = (raw: RawWorkbook): number =>
  Number(/\d{4}/.exec(String(single(raw, coverCells.year.name) ?? ''))?.[0] ?? 0);

function editionOf(raw: RawWorkbook): EditionId | undefined {
  const edition = String(single(raw, coverCells.edition.name) ?? '');
  return isEdition(edition) ? edition : editionOfYear(yearOf(raw));
}

const textAreasOf = (raw: RawWorkbook): Map<TextSection, TextArea> =>
  new Map(
    textSections.flatMap((section) => {
      const range = raw.named.get(textSheets[section].name);
      if (!range) return [];
      const { sheet, row, column, values } = range;
      const lines = values.map(([line]) => String(line ?? ''));
      return [[section, { sheet, row, column, lines, range }] as const];
    }),
  );

function findingsOf(range: RawRange | undefined): FindingsOnSheet | null {
  if (!range) return null;
  const rows = contentsOf(range).map(rowFromSheet);
  return { anchor: { ...anchorOf(range), table: findingsSheet.table }, rows };
}

/** Is everything found by name that should be? If not, the sheets' used ranges are wanted too. */
export function namesSuffice(raw: RawWorkbook): boolean {
  const year = yearOf(raw);
  const edition = editionOf(raw);
  if (edition === undefined) return false;
  return placedBlocks(placedTables({ year, edition })).every((block) => findBlock(block, raw) !== undefined);
}

const isBlank = (values: Values): boolean => Object.values(values).every((value) => value === null);

const empty = (): Collected => ({ values: {}, asWritten: {}, places: new Map(), formulas: new Set() });

export function interpret(raw: RawWorkbook): WorkbookReading {
  const messages: Message[] = [];
  const findings = findingsOf(raw.findings);
  const year = yearOf(raw);
  const edition = editionOf(raw);
  const own = empty();
  const prior = empty();
  const textAreas = textAreasOf(raw);
  const priorPlaces = prior.places;
  const nothing: WorkbookReading = { report: null, ...own, priorPlaces, textAreas, findings, messages };
  if (edition === undefined) {
    const code = raw.named.size === 0 ? 'workbook.notOurs' : 'workbook.noYear';
    return { ...nothing, messages: [{ code, params: {} }] };
  }
  for (const block of placedBlocks(placedTables({ year, edition }))) {
    const found = findBlock(block, raw);
    const params = { block: block.block.clause ?? block.table.id, sheet: block.sheet };
    if (found) collect(block, found, block.year === 'this' ? own : prior);
    else messages.push({ code: 'workbook.blockNotFound', params });
    if (found && found.range !== raw.named.get(block.name)) {
      messages.push({ code: 'workbook.foundByLabels', params: { ...params, sheet: found.range.sheet } });
    }
  }
  for (const section of textSections.filter((one) => !textAreas.has(one))) {
    const title = forms[edition].sections[Number(section) - 1] ?? section;
    messages.push({ code: 'workbook.sectionNotFound', params: { section: title } });
  }
  const texts = Object.fromEntries(
    [...textAreas].flatMap(([section, area]) => {
      const text = wordsOf(area);
      return text ? [[section, text]] : [];
    }),
  );
  const report: Report = {
    unit: String(single(raw, coverCells.unit.name) ?? ''),
    year,
    edition,
    values: own.values,
    texts,
    ...(!isBlank(prior.values) && { prior: prior.values }),
    ...(Object.keys(own.asWritten).length > 0 && { asWritten: own.asWritten }),
    ...(own.formulas.size > 0 && { computed: [...own.formulas] }),
  };
  const { places, formulas } = own;
  return { report, places, formulas, priorPlaces, textAreas, findings, messages };
}
