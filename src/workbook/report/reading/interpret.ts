/** Understanding a workbook: raw ranges in, the report, where its cells stand, and what was odd, out. */
import {
  type CellId,
  type EditionId,
  editionOfYear,
  type Form,
  forms,
  isEdition,
  priorFormOf,
} from '../../../form';
import { registerSheetNames, type SheetKey, sheetNames } from '../../../locales/workbook';
import { type Message, type Report, type TextSection, textSections, type Values } from '../../../report';
import { checkedStateOf } from '../findings/head';
import { type FindingsOnSheet, rowFromSheet } from '../findings/listed';
import type { OlderFindings } from '../findings/older';
import { isKnownBy, offsetsUnder } from '../findings/table';
import { bindBlock, type Binding } from './bind';
import { collect, empty, isBlank } from './collect';
import type { Gap } from './gap';
import { partsOf, sheetsIn } from './standing';
import { messagesOnMargins } from './margin';
import { anchorOf, contentsOf, EMPTY, type RawWorkbook } from '../../patch';
import { type BoundPlace, type Places, type TextArea, wordsOf } from '../places';
import {
  COUNTED_PREFIX,
  coverCells,
  findingsSheet,
  homes,
  nameOfBlock,
  type PlacedBlock,
  placedBlocks,
  placedTables,
  priorTextNames,
  textSheets,
  TOLD_NAME,
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
  /** The areas of last year's words; none in a workbook that was made before it had them. */
  readonly priorTextAreas: ReadonlyMap<TextSection, TextArea>;
  readonly findings: FindingsOnSheet | null;
  /** Instead, where it lacks columns of ours. */
  readonly older: OlderFindings | null;
  /** What our sheets are called by now, and which of them are gone. */
  readonly sheets: ReadonlyMap<SheetKey, string>;
  readonly gone: readonly SheetKey[];
  /** A row that can be put back: of this year's tables, or of last year's where those are whole. */
  readonly gap: Gap | null;
  /**
   * `workbook.notOurs`, `workbook.coverNotFound`, `workbook.noYear`, `workbook.foundByLabels`,
   * `workbook.labelOverwritten`, `workbook.blockNotFound`, `workbook.rowNotFound`, `workbook.columnNotFound`,
   * `workbook.priorNotFound`, `workbook.sectionNotFound`, `workbook.marginOverwritten`,
   * `workbook.sheetGone`, `workbook.registerSheetGone`, `workbook.registerListsGone`.
   */
  readonly messages: readonly Message[];
}

/** Every defined name a report's workbook of any edition may have. */
export const reportNames: readonly string[] = [
  ...homes.keys(),
  TOLD_NAME,
  ...new Set(
    Object.values(forms).flatMap(({ tables }) =>
      tables.flatMap(({ blocks }) => blocks.map(({ id }) => `${COUNTED_PREFIX}${id}`)),
    ),
  ),
];

/** One name for each table that has a sheet's labels around it. */
export const tableNames: readonly string[] = [
  ...new Set(
    Object.values(forms).flatMap(({ tables }) =>
      tables.flatMap(({ blocks: [first] }) =>
        first ? years.map((year) => nameOfBlock(first.id, year)) : [],
      ),
    ),
  ),
];

const single = (raw: RawWorkbook, name: string): string | number | boolean | undefined =>
  raw.named.get(name)?.values[0]?.[0];

/** The cover's year, 0 where it cannot be read; a clerk may have typed `2024年`. */
const yearOf = (raw: RawWorkbook): number =>
  Number(/\d{4}/.exec(String(single(raw, coverCells.year.name) ?? ''))?.[0] ?? 0);

function editionOf(raw: RawWorkbook): EditionId | undefined {
  const edition = String(single(raw, coverCells.edition.name) ?? '');
  return isEdition(edition) ? edition : editionOfYear(yearOf(raw));
}

const textAreasOf = (
  raw: RawWorkbook,
  nameOf: (section: TextSection) => string,
): Map<TextSection, TextArea> =>
  new Map(
    textSections.flatMap((section) => {
      const range = raw.named.get(nameOf(section));
      if (!range) return [];
      const { sheet, row, column, values } = range;
      const lines = values.map(([line]) => String(line ?? ''));
      return [[section, { sheet, row, column, lines, range }] as const];
    }),
  );

const textsOf = (areas: ReadonlyMap<TextSection, TextArea>): Report['texts'] =>
  Object.fromEntries(
    [...areas].flatMap(([section, area]) => {
      const text = wordsOf(area);
      return text ? [[section, text]] : [];
    }),
  );

/** What a register in the workbook gives for this year's cells; nothing where there is none, or it was made for another form. */
function registerOf(raw: RawWorkbook, blocks: readonly PlacedBlock[]): Values {
  const own = blocks.filter(({ year }) => year === 'this');
  return Object.fromEntries(
    own.flatMap(({ block, cells, at }) => {
      const values = raw.named.get(`${COUNTED_PREFIX}${block.id}`)?.values ?? [];
      if (values.length !== at.rows || values[0]?.length !== at.columns) return [];
      return cells.flatMap((line, row) =>
        line.flatMap((cell, column) => {
          const value = values[row]?.[column];
          return typeof value === 'number' ? [[cell, value] as const] : [];
        }),
      );
    }),
  );
}

/** What it tells that no cell is for; nothing where there is none. */
const toldOf = (raw: RawWorkbook): Record<string, number> =>
  Object.fromEntries(
    (raw.named.get(TOLD_NAME)?.values ?? []).flatMap(([id, value]) =>
      typeof id === 'string' && typeof value === 'number' ? [[id, value]] : [],
    ),
  );

/** What the table holds that lists findings; where it lacks columns of ours, what it is without them. */
function findingsOf({ findings: range, checked }: RawWorkbook): Pick<WorkbookReading, 'findings' | 'older'> {
  if (!range) return { findings: null, older: null };
  const [, ...lines] = contentsOf(range);
  const [header = []] = range.values;
  const { at, ...place } = anchorOf(range);
  const body = { ...at, row: at.row + 1, rows: at.rows - 1 };
  const anchor = { ...place, at: body, table: findingsSheet.table };
  const offsets = offsetsUnder(header);
  if (offsets.includes(-1)) {
    return { findings: null, older: isKnownBy(header) ? { header, anchor, rows: lines } : null };
  }
  const rows = lines.map((line) => rowFromSheet(offsets.map((offset) => line[offset] ?? EMPTY)));
  const state = checked && checkedStateOf(checked);
  return { findings: { anchor, offsets, rows, ...(state && { checked: state }) }, older: null };
}

/** Is everything found by name that should be? If not, the sheets' used ranges are wanted too. */
export function namesSuffice(raw: RawWorkbook): boolean {
  const year = yearOf(raw);
  const edition = editionOf(raw);
  if (edition === undefined) return false;
  return placedBlocks(placedTables({ year, edition })).every((block) => bindBlock(block, raw).is === 'bound');
}

/** Does the workbook lack a part of the report's tables, so that not all of its figures could be read? */
export const isDamaged = (messages: readonly Message[]): boolean =>
  messages.some(({ code, unread = [] }) => code.startsWith('workbook.') && unread.length > 0);

/** Said of the form by its printed words: of last year's tables that they are not there, of this year's what is wrong. */
function messagesOf(block: PlacedBlock, binding: Binding, { sections }: Form): Message[] {
  const { clause } = block.block;
  const title = sections[block.table.section - 1] ?? '';
  const place = clause ?? title;
  if (binding.is === 'bound') {
    const { sheet } = binding.cells.range;
    return [
      ...(binding.by === 'labels' ? [{ code: 'workbook.foundByLabels', params: { place, sheet } }] : []),
      ...binding.overwritten.map((label) => ({
        code: 'workbook.labelOverwritten',
        params: { place, label, sheet },
      })),
    ];
  }
  const sheet = sheetNames[block.sheet];
  const [first] = binding.lines;
  if (block.year === 'prior') {
    return [{ code: 'workbook.priorNotFound', params: { place: first?.label ?? place, sheet } }];
  }
  const unread = block.cells.flat();
  const said = binding.lines.map(({ is, label }) => ({
    code: is === 'row' ? 'workbook.rowNotFound' : 'workbook.columnNotFound',
    params: { place: label, sheet },
    unread,
  }));
  return said.length > 0 ? said : [{ code: 'workbook.blockNotFound', params: { place, sheet }, unread }];
}

export function interpret(raw: RawWorkbook): WorkbookReading {
  const messages: Message[] = (raw.deletedRegister ?? []).map((sheet) => ({
    // The lists and counts hold nothing of a person's.
    code: sheet === registerSheetNames.lists ? 'workbook.registerListsGone' : 'workbook.registerSheetGone',
    params: { sheet },
  }));
  const year = yearOf(raw);
  const edition = editionOf(raw);
  const own = empty();
  const prior = empty();
  const areas = {
    textAreas: textAreasOf(raw, (section) => textSheets[section].name),
    priorTextAreas: textAreasOf(raw, (section) => priorTextNames[section]),
  };
  const { textAreas } = areas;
  const priorPlaces = prior.places;
  const sheets = sheetsIn(raw);
  const known = { ...areas, ...findingsOf(raw), sheets, messages };
  if (edition === undefined) {
    const hasCover = Object.values(coverCells).some(({ name }) => raw.named.has(name));
    const ofOurs = hasCover ? 'workbook.noYear' : 'workbook.coverNotFound';
    const code = raw.named.size === 0 ? 'workbook.notOurs' : ofOurs;
    return {
      ...known,
      ...own,
      report: null,
      priorPlaces,
      gap: null,
      gone: raw.worksheets && code === 'workbook.coverNotFound' && !sheets.has('cover') ? ['cover'] : [],
      messages: [...messages, { code, params: {} }],
    };
  }
  const tables = placedTables({ year, edition });
  const blocks = placedBlocks(tables);
  const register = registerOf(raw, blocks);
  const told = toldOf(raw);
  const bindings = blocks.map((block) => ({ block, binding: bindBlock(block, raw) }));
  // A copy of a sheet does for it.
  for (const { block, binding } of bindings) {
    if (binding.is === 'bound') sheets.set(block.sheet, binding.cells.range.sheet);
  }
  const gone = partsOf(edition).filter((key) => !sheets.has(key) && raw.worksheets !== undefined);
  // A sheet that is gone as a whole is told of once.
  if (gone.includes('prior')) {
    messages.push({ code: 'workbook.sheetGone', params: { sheet: sheetNames.prior } });
  }
  let gap: Gap | null = null;
  for (const { block, binding } of bindings) {
    if (block.year === 'prior' && gone.includes('prior')) continue;
    if (binding.is === 'missing') gap ??= binding.gap ?? null;
    if (binding.is === 'bound') collect(block, binding.cells, block.year === 'this' ? own : prior);
    messages.push(
      ...messagesOf(block, binding, block.year === 'this' ? forms[edition] : priorFormOf({ year, edition })),
    );
  }
  messages.push(...messagesOnMargins(tables, own.places, own.values, raw.around ?? []));
  for (const section of textSections.filter((one) => !textAreas.has(one))) {
    const title = forms[edition].sections[Number(section) - 1] ?? section;
    messages.push({ code: 'workbook.sectionNotFound', params: { section: title } });
  }
  const priorTexts = textsOf(areas.priorTextAreas);
  const report: Report = {
    unit: String(single(raw, coverCells.unit.name) ?? ''),
    year,
    edition,
    values: own.values,
    texts: textsOf(textAreas),
    ...(!isBlank(prior.values) && { prior: prior.values }),
    ...(Object.keys(priorTexts).length > 0 && { priorTexts }),
    ...(Object.keys(register).length > 0 && { register }),
    ...(Object.keys(told).length > 0 && { registerTold: told }),
    ...(Object.keys(own.asWritten).length > 0 && { asWritten: own.asWritten }),
    ...(own.formulas.size > 0 && { computed: [...own.formulas] }),
  };
  const { places, formulas } = own;
  return { report, places, formulas, priorPlaces, gone, gap, ...known };
}
