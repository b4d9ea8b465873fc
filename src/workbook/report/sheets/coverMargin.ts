/** Beside 封面, where nothing is printed: how each part of the report stands, by formula, and the way to it. */
import { sheetNames, workbookTexts } from '../../../locales/workbook';
import type { Report, TextSection } from '../../../report';
import type { Table } from '../../../form';
import { type Content, coverRects, onSheet, type Operation, rangeAddress } from '../../patch';
import { styles } from '../../sheet';
import { checkedCells } from '../findings/head';
import { findingsSheet, type PlacedBlock, placedBlocks, placedTables, placesIn, textSheets } from '../layout';
import { totalParts } from '../totals';
import { temporaryName } from './begin';

/** The first column of the margin, and the row of its heading. */
const COLUMN = 2;
const ROW = 2;

const words = workbookTexts.coverMargin;

/** A line of the margin; what it says by formula. */
interface Line {
  readonly sheet: string;
  /** The defined name that a link goes to: the sheet may be renamed. */
  readonly name: string;
  /** How much of it is there. */
  readonly state: string;
  /** How many findings of a level 校验结果 lists in it; nothing of last year's figures. */
  readonly listed?: (level: 'error' | 'warning') => string;
}

/** Rows of 校验结果 whose keys name something behind their level. */
const rowsNaming = (level: string, named: string): string =>
  `COUNTIF(${findingsSheet.flags},"${level}|*${named}*")`;

const countOf = (names: readonly string[], count: string): string =>
  names.map((name) => `${count}(${name})`).join('+');

function lineOfSection(section: TextSection): Line {
  const { sheet, name } = textSheets[section];
  const paragraphs = `COUNTA(${name})`;
  return {
    sheet: sheetNames[sheet],
    name,
    state: `IF(${paragraphs}=0,"${words.unwritten}","${words.written}"&${paragraphs}&"${words.paragraphs}")`,
    listed: (level) => rowsNaming(level, `texts.${section}`),
  };
}

/** @param totals what is added up, and not filled in */
function lineOfTable(
  { id }: Table,
  blocks: readonly PlacedBlock[],
  totals: ReadonlyMap<string, unknown>,
): Line {
  const entries = blocks.flatMap(placesIn).flatMap(([cell, at]) => (totals.has(cell) ? [] : at));
  const ranges = coverRects(entries).map((at) => onSheet(temporaryName(id), rangeAddress(at)));
  const blank = `(${countOf(ranges, 'COUNTBLANK')})`;
  return {
    sheet: sheetNames[id],
    name: blocks[0]?.name ?? '',
    state: `IF(${blank}=0,"${words.filled}","${words.unfilled}"&${blank}&"${words.cells}")`,
    // A finding on words names the cells they are compared with.
    listed: (level) => `(${rowsNaming(level, `${id}.`)}-${rowsNaming(level, `${id}.*texts.`)})`,
  };
}

function lineOfPrior(blocks: readonly PlacedBlock[]): Line {
  const names = blocks.map(({ name }) => name);
  return {
    sheet: sheetNames.prior,
    name: names[0] ?? '',
    state: `IF(${countOf(names, 'COUNT')}=0,"${words.priorMissing}","${words.priorThere}")`,
  };
}

function linesOf(report: Pick<Report, 'year' | 'edition'>): Line[] {
  const blocks = placedBlocks(placedTables(report));
  const own = blocks.filter(({ year }) => year === 'this');
  const totals = totalParts(report);
  const parts = [
    ...(Object.keys(textSheets) as TextSection[]).map(
      (section) => [Number(section), lineOfSection(section)] as const,
    ),
    ...[...new Set(own.map(({ table }) => table))].map(
      (table) =>
        [
          table.section,
          lineOfTable(
            table,
            own.filter((block) => block.table === table),
            totals,
          ),
        ] as const,
    ),
  ];
  return [
    ...parts.sort(([a], [b]) => a - b).map(([, line]) => line),
    lineOfPrior(blocks.filter(({ year }) => year === 'prior')),
  ];
}

/** The worst that is listed, and how often. */
function problemOf({ listed }: Line): Content {
  if (!listed) return null;
  const told = (level: 'error' | 'warning', otherwise: string): string =>
    `IF(${listed(level)}>0,"${words[level].mark}"&${listed(level)}&"${words[level].count}",${otherwise})`;
  return { formula: `IFERROR(${told('error', told('warning', '""'))},"")` };
}

/** When it was checked, and whether that still holds. */
function statusFormula(): string {
  const cells = checkedCells((row, column) => `INDEX(${findingsSheet.checked},${row + 1},${column + 1})`);
  const isSame = cells.thenAndNow.map((pair) => `EXACT(${pair})`).join(',');
  const time = `TEXT(${cells.time},"${words.time}")`;
  return `IFERROR(IF(${cells.time}="","${words.notChecked}",${time}&IF(AND(${isSame}),"${words.unchanged}","${words.changed}")),"${words.notChecked}")`;
}

export function coverMarginOperations(report: Pick<Report, 'year' | 'edition'>): Operation[] {
  const sheet = temporaryName('cover');
  const content: Content[][] = [
    [words.heading, null, null],
    ...linesOf(report).map((line): Content[] => [
      { formula: `HYPERLINK("#${line.name}","${line.sheet}")` },
      { formula: `IFERROR(${line.state},"")` },
      problemOf(line),
    ]),
    [{ formula: statusFormula() }, null, null],
  ];
  const at = { row: ROW, column: COLUMN, rows: content.length, columns: 3 };
  return [
    { op: 'write', sheet, at, content },
    { op: 'style', sheet, at, style: styles.status },
  ];
}
