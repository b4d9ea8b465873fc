/** How a range looks: its font, fill, borders, alignment and protection. */
import { guard, type Permission } from '../book/protection';
import { setting, type Style, type StyleProperties } from '../book/style';
import { RangeBorderCollection } from './borders';
import type { Cells } from './cells';
import { readColor } from './colors';
import { type Allowed, defineProperties, isBoolean, isSize, isText } from './properties';
import { columnWidths, fitColumns, fitRows, rowHeights, setColumnWidth, setRowHeight } from './sizes';

type Plain = Exclude<
  keyof StyleProperties,
  'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp'
>;

export class Facet {
  constructor(readonly cells: Cells) {}
}

/** The setting all cells of the range share, or null where they differ. */
function commonSetting(cells: Cells, key: Plain): unknown {
  const { row, column, rows, columns } = cells.area;
  const first = setting(cells.sheet.styleAt(row, column), key);
  for (let r = row; r < row + Math.min(rows, 10_000); r++) {
    for (let c = column; c < column + Math.min(columns, 1_000); c++) {
      if (setting(cells.sheet.styleAt(r, c), key) !== first) return null;
    }
  }
  return first;
}

/** Lays a patch over all cells of the range, where protection lets it. */
function restyle(cells: Cells, patch: Style, permission: Permission = 'allowFormatCells'): void {
  guard(cells.sheet, permission);
  for (const area of [cells.area, ...cells.areas.slice(1)]) cells.sheet.restyle(area, patch);
}

const defineStyles = (
  type: { readonly prototype: Facet },
  names: Readonly<Record<string, { key: Plain; allowed: Allowed }>>,
): void =>
  defineProperties<Facet, Plain>(
    type,
    names,
    (self, key) => commonSetting(self.cells, key),
    (self, key, value) => restyle(self.cells, { [key]: value }),
  );

export class RangeFont extends Facet {
  get Color(): unknown {
    return commonSetting(this.cells, 'fontColor');
  }
  set Color(value: unknown) {
    restyle(this.cells, { fontColor: readColor(value) });
  }
}

defineStyles(RangeFont, {
  Name: { key: 'fontName', allowed: isText },
  Size: { key: 'fontSize', allowed: (size) => typeof size === 'number' && size >= 1 && size <= 409 },
  Bold: { key: 'bold', allowed: isBoolean },
  Italic: { key: 'italic', allowed: isBoolean },
  Strikethrough: { key: 'strikethrough', allowed: isBoolean },
  Underline: {
    key: 'underline',
    allowed: ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  },
});

export class RangeFill extends Facet {
  /** Excel answers white for a range without a fill. */
  get Color(): unknown {
    const fill = commonSetting(this.cells, 'fill');
    return fill === '' ? '#FFFFFF' : fill;
  }
  set Color(value: unknown) {
    restyle(this.cells, { fill: value === '' ? '' : readColor(value) });
  }
  Clear(): void {
    restyle(this.cells, { fill: '' });
  }
}

export class FormatProtection extends Facet {}

// A protected sheet refuses to unlock its cells whatever else it allows.
defineProperties<Facet, Plain>(
  FormatProtection,
  {
    Locked: { key: 'locked', allowed: isBoolean },
    FormulaHidden: { key: 'formulaHidden', allowed: isBoolean },
  },
  (self, key) => commonSetting(self.cells, key),
  (self, key, value) => {
    guard(self.cells.sheet);
    restyle(self.cells, { [key]: value });
  },
);

export class RangeFormat extends Facet {
  get Font() {
    return new RangeFont(this.cells);
  }
  get Fill() {
    return new RangeFill(this.cells);
  }
  get Borders() {
    return new RangeBorderCollection(this.cells, (area, patch) => {
      guard(this.cells.sheet, 'allowFormatCells');
      this.cells.sheet.restyle(area, patch);
    });
  }
  get Protection() {
    return new FormatProtection(this.cells);
  }
  get ColumnWidth(): number | null {
    return columnWidths(this.cells);
  }
  set ColumnWidth(points: number) {
    guard(this.cells.sheet, 'allowFormatColumns');
    setColumnWidth(this.cells, points);
  }
  get RowHeight(): number | null {
    return rowHeights(this.cells);
  }
  set RowHeight(points: number) {
    guard(this.cells.sheet, 'allowFormatRows');
    setRowHeight(this.cells, points);
  }
  AutofitColumns(): void {
    guard(this.cells.sheet, 'allowFormatColumns');
    fitColumns(this.cells);
  }
  AutofitRows(): void {
    guard(this.cells.sheet, 'allowFormatRows');
    fitRows(this.cells);
  }
}

defineStyles(RangeFormat, {
  HorizontalAlignment: {
    key: 'horizontal',
    allowed: [
      'General',
      'Left',
      'Center',
      'Right',
      'Fill',
      'Justify',
      'CenterAcrossSelection',
      'Distributed',
    ],
  },
  VerticalAlignment: { key: 'vertical', allowed: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] },
  WrapText: { key: 'wrap', allowed: isBoolean },
  ShrinkToFit: { key: 'shrink', allowed: isBoolean },
  IndentLevel: { key: 'indent', allowed: (level) => isSize(level) && (level as number) <= 250 },
  TextOrientation: {
    key: 'orientation',
    allowed: (angle) => typeof angle === 'number' && ((angle >= -90 && angle <= 90) || angle === 180),
  },
});
