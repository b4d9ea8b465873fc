/** A book as one plain object that tests can compare: everything it holds, nothing of how. */
import { columnName, formatArea, MAX_COLUMNS } from './a1';
import type { Contents } from './contents';
import { deepCopy } from './copy';
import { isError } from './engine';
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
  const looks = deepCopy({
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    freeze,
    style: style ?? {},
    protection,
    page,
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
  return { ...looks, cells: snapshotCells(book, sheet, isCalculated) };
}

/** In reading order. Looks are never changed, only replaced, so that they can be shared. */
function snapshotCells(book: Contents, sheet: Sheet, isCalculated: boolean) {
  const places = [...sheet.cells.keys()].sort((a, b) => a - b);
  return Object.fromEntries(
    places.map((place) => {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      const { value, formula, style } = sheet.cells.get(place)!;
      const isKnown = isCalculated || formula === undefined;
      const shown = formula === undefined ? (value ?? '') : isKnown ? book.value(sheet, row, column) : null;
      return [
        `${columnName(column)}${row + 1}`,
        { value: shown !== null && isError(shown) ? shown.error : shown, formula, style },
      ];
    }),
  );
}

const snapshotBands = (bands: Map<number, Band>) =>
  Object.fromEntries([...bands].filter(([, band]) => Object.keys(band).length > 0).sort(([a], [b]) => a - b));
