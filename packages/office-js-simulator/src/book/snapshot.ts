/** A book as one plain object that tests can compare: everything it holds, nothing of how. */
import { formatArea } from './a1';
import type { Contents } from './contents';
import { isError } from './calculator';
import type { Band, Sheet } from './sheet';

/** The whole book; two books that Excel could not tell apart give equal snapshots. */
export function snapshot(book: Contents, isCalculated = true) {
  return {
    sheets: book.sheets.map((sheet) => snapshotSheet(book, sheet, isCalculated)),
    names: book.names
      .map(({ scope, ...name }) => ({ ...name, scope: scope && book.sheet(scope).name }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: Object.fromEntries([...book.settings].sort()),
  };
}

export type Snapshot = ReturnType<typeof snapshot>;

function snapshotSheet(book: Contents, sheet: Sheet, isCalculated: boolean) {
  const { name, visibility, tabColor, showGridlines, showHeadings, freeze, style, protection, page } = sheet;
  return structuredClone({
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    freeze,
    style: style ?? {},
    protection,
    page,
    cells: snapshotCells(book, sheet, isCalculated),
    rows: snapshotBands(sheet.rows),
    columns: snapshotBands(sheet.columns),
    merges: sheet.merges.map((merge) => formatArea(merge)).sort(),
    validations: sheet.validations.map(({ areas, ...rest }) => ({
      ...rest,
      areas: areas.map((each) => formatArea(each)),
    })),
    conditionalFormats: sheet.conditionalFormats.map(({ formula, style: look, stopIfTrue, areas }) => ({
      formula,
      style: look,
      stopIfTrue,
      areas: areas.map((each) => formatArea(each)),
    })),
    tables: sheet.tables.map((table) => ({ ...table, id: undefined, area: formatArea(table.area) })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: undefined, area: formatArea(chart.area) })),
  });
}

function snapshotCells(book: Contents, sheet: Sheet, isCalculated: boolean) {
  const used = sheet.usedArea(false);
  if (!used) return {};
  return Object.fromEntries(
    [...sheet.within(used)].map(([row, column, cell]) => {
      const isKnown = isCalculated || cell.formula === undefined;
      const shown = isKnown ? book.value(sheet, row, column) : null;
      const value = shown !== null && isError(shown) ? shown.error : shown;
      return [
        formatArea({ row, column, rows: 1, columns: 1 }),
        { value, formula: cell.formula, style: cell.style },
      ];
    }),
  );
}

const snapshotBands = (bands: Map<number, Band>) =>
  Object.fromEntries([...bands].filter(([, band]) => Object.keys(band).length > 0).sort(([a], [b]) => a - b));
