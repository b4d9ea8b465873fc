/** States of the pane for tests, from a report alone: what a reading of its workbook would say. */
import type { CellId } from '../../src/form';
import { type SheetKey, sheetNames } from '../../src/locales/workbook';
import { type Message, type Report, textSections } from '../../src/report';
import { check, examine } from '../../src/rules';
import type { RawRange } from '../../src/workbook/patch';
import { type BoundPlace, identityOf, type WorkbookReading } from '../../src/workbook/report';
import { placedBlocks, placedTables, placesOf, textSheets } from '../../src/workbook/report/layout';
import type { Ready } from '../../taskpane/view';

/** The range in which a cell was read; nobody writes here. */
const rangeOn = (sheet: string): RawRange => ({
  sheet,
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  text: [],
  numberFormat: [],
});

function placesIn(report: Report, year: 'this' | 'prior'): Map<CellId, BoundPlace> {
  const places = placesOf(placedBlocks(placedTables(report)), year);
  return new Map(
    [...places].map(([cell, { sheet, at }]) => [
      cell,
      { sheet: sheetNames[sheet], row: at.row, column: at.column, range: rangeOn(sheetNames[sheet]) },
    ]),
  );
}

const textAreasIn = ({ texts }: Report): WorkbookReading['textAreas'] =>
  new Map(
    textSections.map((section) => {
      const { sheet: key, at } = textSheets[section];
      const lines = (texts[section] ?? '').split('\n');
      const sheet = sheetNames[key];
      return [section, { sheet, row: at.row, column: at.column, lines, range: rangeOn(sheet) }];
    }),
  );

interface More {
  /** By rule: what the clerk wrote about its first finding. */
  readonly explained?: Readonly<Record<string, string>>;
  readonly messages?: readonly Message[];
  readonly gone?: WorkbookReading['gone'];
}

export function readingOf(
  report: Report,
  { explained = {}, messages = [], gone = [] }: More = {},
): WorkbookReading {
  const findings = check(report);
  const rows = Object.entries(explained).flatMap(([rule, explanation]) => {
    const finding = findings.find((one) => one.rule === rule);
    return finding ? [{ identity: identityOf(finding), content: [], explanation }] : [];
  });
  return {
    report,
    places: placesIn(report, 'this'),
    formulas: new Set(),
    priorPlaces: placesIn(report, 'prior'),
    textAreas: textAreasIn(report),
    priorTextAreas: new Map(),
    findings: {
      anchor: { sheet: sheetNames.findings, at: { row: 5, column: 0, rows: rows.length, columns: 12 } },
      offsets: Array.from({ length: 12 }, (_, at) => at),
      rows,
    },
    older: null,
    sheets: new Map(Object.entries(sheetNames) as [SheetKey, string][]),
    gone,
    gap: null,
    messages,
  };
}

export function readyWith(report: Report, more?: More): Ready {
  const examination = examine(report, { messages: more?.messages ?? [] });
  return {
    is: 'ready',
    report,
    reading: { ...readingOf(report, more), report, examination },
    ...examination,
  };
}
