/** Sheets of a report that are gone, made again: of what the plan makes, what the workbook lacks. */
import type { CellId } from '../../form';
import { type SheetKey, sheetNames } from '../../locales/workbook';
import { type Report, withGroupsPlaced } from '../../report';
import {
  anchorOf,
  cellRect,
  completed,
  type Content,
  contentsOf,
  hasDied,
  joinChanges,
  movedPlace,
  type Operation,
  type Patch,
  type Protection,
  type RawRange,
  refersTo,
  rewriteOthers,
} from '../patch';
import { type NewSheet, planSheets, temporary } from '../sheet';
import { placedBlocks, placedTables, placesOf, years } from './layout';
import { expectAround } from './places';
import { newSheets } from './plan';
import type { WorkbookReading } from './reading/interpret';
import type { Whose } from './reading/standing';
import type { ReportSeed } from './sheets/begin';

/** What is there of a report, beside its cells. */
export interface Remains {
  /** What all worksheets are called, in their order. */
  readonly worksheets: readonly string[];
  /** The workbook's defined names with their formulas: `='封面'!$B$4`. */
  readonly names: ReadonlyMap<string, string>;
  /** What is filled on the sheets that pointed to those that are gone. */
  readonly pointing: readonly {
    readonly key: SheetKey;
    readonly range: RawRange;
    readonly protection?: Protection;
  }[];
}

export type PlannedSheet = NewSheet & { readonly key: SheetKey };

/** The sheets of the plan: those that are made, and those that are there. */
interface Sorted {
  readonly all: readonly PlannedSheet[];
  readonly made: readonly PlannedSheet[];
  readonly kept: readonly PlannedSheet[];
  /** Does a planned formula name such a sheet, by its temporary name? */
  readonly isGone: (sheet: string) => boolean;
}

function sorted(seed: ReportSeed, wanted: readonly SheetKey[], reading: WorkbookReading): Sorted {
  const all = newSheets(withGroupsPlaced(seed));
  const gone = new Set(reading.gone.map((key) => temporary(sheetNames[key])));
  return {
    all,
    made: all.filter(({ key }) => wanted.includes(key)),
    kept: all.filter(({ key }) => reading.sheets.has(key)),
    isGone: (sheet) => gone.has(sheet),
  };
}

const formulaOf = (content: Content): string | undefined =>
  content !== null && typeof content === 'object' ? content.formula : undefined;

/** The formulas that the plan has on a sheet which name one that is gone, from left to right and downwards. */
export function pointingFormulas(operations: readonly Operation[], isGone: Sorted['isGone']): string[] {
  const cells = operations.flatMap((operation) =>
    operation.op !== 'write'
      ? []
      : operation.content.flatMap((line, r) =>
          line.flatMap((content, c) => {
            const formula = formulaOf(content);
            const at = [operation.at.row + r, operation.at.column + c] as const;
            return formula !== undefined && refersTo(formula, isGone) ? [{ at, formula }] : [];
          }),
        ),
  );
  return cells.sort(({ at: [a, b] }, { at: [c, d] }) => a - c || b - d).map(({ formula }) => formula);
}

/** The sheets that are there and pointed to some that are gone. */
export const pointingSheets = (seed: ReportSeed, reading: WorkbookReading): SheetKey[] => {
  const { kept, isGone } = sorted(seed, reading.gone, reading);
  return kept
    .filter(({ operations }) => pointingFormulas(operations, isGone).length > 0)
    .map(({ key }) => key);
};

/** A reference of the plan as it is in the workbook at hand: sheets bear other names there, and cells have moved. */
export function referencesIn(
  seed: Whose,
  reading: WorkbookReading,
): (formula: string, made: Pick<Sorted, 'made' | 'isGone'>) => string {
  const moved = new Map<string, { sheet: string; row: number; column: number }>();
  const blocks = placedBlocks(placedTables(seed));
  for (const year of years) {
    const now: ReadonlyMap<CellId, { sheet: string; row: number; column: number }> =
      year === 'this' ? reading.places : reading.priorPlaces;
    for (const [cell, { sheet, at }] of placesOf(blocks, year)) {
      const place = now.get(cell);
      if (place) moved.set(`${temporary(sheetNames[sheet])} ${at.row} ${at.column}`, place);
    }
  }
  const nameNow = new Map(
    [...reading.sheets].map(([key, name]) => [temporary(sheetNames[key]), name] as const),
  );
  const placeNow = (sheet: string, place: string): string =>
    movedPlace(place, (row, column) => moved.get(`${sheet} ${row} ${column}`) ?? { row, column }) ?? place;
  return (formula, { made, isGone }) =>
    rewriteOthers(formula, (sheet, place, text) => {
      if (made.some(({ name }) => temporary(name) === sheet)) return text;
      if (isGone(sheet)) return '#REF!';
      const name = nameNow.get(sheet);
      return name === undefined ? text : `'${name.replaceAll("'", "''")}'!${placeNow(sheet, place)}`;
    });
}

/** The names that lead to what is made: those that have died are given their formulas again. */
function nameOperations(
  { all, isGone }: Sorted,
  { names }: Remains,
  now: (formula: string) => string,
): Operation[] {
  return all.flatMap(({ name: sheet, operations }) =>
    operations.flatMap((operation): Operation[] => {
      if (operation.op !== 'addName' || !refersTo(operation.formula, isGone)) return [];
      const from = names.get(operation.name);
      if (from === undefined) return [{ ...operation, formula: now(operation.formula) }];
      if (!hasDied(from)) return [];
      const [whole] = completed([from.replace(/^=/, '')], [operation.formula], isGone);
      const formula = now(whole ?? operation.formula);
      return [{ op: 'redefine', sheet, name: operation.name, from, formula }];
    }),
  );
}

/** A sheet that is there, and its formulas in which references to what is made have died, as they are to be. */
interface Repair {
  readonly range: RawRange;
  readonly protection?: Protection | undefined;
  readonly changes: readonly Operation[];
}

/** @param then a formula of the workbook by the time that it is repaired */
export function repairOf(
  sheet: PlannedSheet,
  isGone: Sorted['isGone'],
  { range, protection }: Remains['pointing'][number],
  now: (formula: string) => string,
  then: (formula: string) => string = (formula) => formula,
): Repair {
  const dead = range.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      typeof formula === 'string' &&
      formula.startsWith('=') &&
      (hasDied(formula) || refersTo(formula, isGone))
        ? [{ at: cellRect(range.row + r, range.column + c), formula: formula.slice(1) }]
        : [],
    ),
  );
  const whole = completed(
    dead.map(({ formula }) => formula),
    pointingFormulas(sheet.operations, isGone),
    isGone,
  );
  const anchor = anchorOf(range);
  const changes = dead.flatMap(({ at, formula }, index): Operation[] => {
    const again = whole[index] === undefined ? formula : now(whole[index]);
    return again === then(formula) ? [] : [{ op: 'change', in: anchor, at, content: [[{ formula: again }]] }];
  });
  return { range, protection, changes: joinChanges(changes) };
}

/** All sheets are opened before anything is written: where one cannot be, that is why. */
export function repairOperations(repairs: readonly Repair[]): Operation[] {
  const own = repairs.filter(({ changes }) => changes.length > 0);
  const closed = own.flatMap(({ range, protection }) =>
    protection ? [{ in: anchorOf(range), protection }] : [],
  );
  return [
    ...own.map(({ range }) => ({ op: 'expect', in: anchorOf(range), holds: contentsOf(range) }) as const),
    ...closed.map((each) => ({ op: 'open', in: each.in }) as const),
    ...own.flatMap(({ changes }) => changes),
    ...closed.map((each) => ({ op: 'close', ...each }) as const),
  ];
}

/** Where each sheet that is made comes to stand: behind the one before it in the plan, else before the next. */
function placing(
  { all, made }: Sorted,
  { sheets }: WorkbookReading,
  worksheets: readonly string[],
): Operation[] {
  const order = [...worksheets];
  const names = new Map<SheetKey, string>(sheets);
  return made.flatMap(({ key, name }): Operation[] => {
    const at = all.findIndex((sheet) => sheet.key === key);
    const placeOf = (sheet: PlannedSheet): number => order.indexOf(names.get(sheet.key) ?? '');
    const before = all
      .slice(0, at)
      .map(placeOf)
      .filter((place) => place >= 0)
      .at(-1);
    const after = all
      .slice(at + 1)
      .map(placeOf)
      .find((place) => place >= 0);
    const position = before === undefined ? (after ?? order.length) : before + 1;
    order.splice(position, 0, name);
    names.set(key, name);
    return [{ op: 'placeSheet', sheet: name, position }];
  });
}

/** What a sheet held when it was read last, to be made again: sums are sums, and figures stand as they were written. */
export const seedOf = (report: Report, formulas: Readonly<Record<CellId, string>>): ReportSeed => ({
  ...report,
  values: { ...report.values, ...report.asWritten },
  sums: report.computed ?? [],
  formulas,
});

/**
 * The patch that makes sheets again and gives what pointed to them their formulas back; all else stays as it is.
 * @param wanted some of those that are gone
 */
export function planAgain(
  seed: ReportSeed,
  wanted: readonly SheetKey[],
  reading: WorkbookReading,
  remains: Remains,
): Patch {
  const sheets = sorted(seed, wanted, reading);
  const inWorkbook = referencesIn(seed, reading);
  const now = (formula: string): string => inWorkbook(formula, sheets);
  const leftovers = sheets.made.map(({ name }) => temporary(name));
  const inPlace = (operation: Operation): Operation =>
    operation.op === 'write'
      ? {
          ...operation,
          content: operation.content.map((line) =>
            line.map((content) => {
              const formula = formulaOf(content);
              return formula === undefined ? content : { formula: now(formula) };
            }),
          ),
        }
      : operation;
  const names = nameOperations(sheets, remains, now);
  // Written when the sheets have got their names: what is taken back is known by what was written.
  const asNamed = (formula: string): string =>
    sheets.made.reduce((text, { name }) => text.replaceAll(temporary(name), name), now(formula));
  const repaired = remains.pointing.flatMap((found) => {
    const sheet = sheets.kept.find(({ key }) => key === found.key);
    return sheet ? [repairOf(sheet, sheets.isGone, found, asNamed)] : [];
  });
  const made = sheets.made.map((sheet, at) => ({
    ...sheet,
    operations: [
      ...sheet.operations.filter(({ op }) => op !== 'addName').map(inPlace),
      ...(at === 0 ? names : []),
    ],
  }));
  const places = [...reading.places.values(), ...reading.priorPlaces.values()];
  return [
    ...expectAround(places, true),
    ...leftovers
      .filter((name) => remains.worksheets.includes(name))
      .map((sheet): Operation => ({ op: 'dropSheet', sheet })),
    ...planSheets(made, null, [
      ...placing(
        sheets,
        reading,
        remains.worksheets.filter((name) => !leftovers.includes(name)),
      ),
      ...repairOperations(repaired),
    ]),
  ];
}
