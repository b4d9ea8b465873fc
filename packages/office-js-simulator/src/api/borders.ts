/** The borders of a range: an edge is the border of the cells along it, an inside line of all others. */
import type { Area } from '../book/a1';
import { refuse } from '../book/errors';
import { type Border, NO_BORDER, setting, type Side, type Style } from '../book/style';
import type { Cells } from './cells';
import { readColor } from './colors';
import { checkAllowed } from './properties';

interface Line {
  readonly side: Side;
  readonly area: Area;
}

/** Which sides of which cells make up a line of the range. */
const LINES: Readonly<Record<string, (area: Area) => Line[]>> = {
  EdgeTop: (area) => [{ side: 'top', area: { ...area, rows: 1 } }],
  EdgeBottom: (area) => [{ side: 'bottom', area: { ...area, row: area.row + area.rows - 1, rows: 1 } }],
  EdgeLeft: (area) => [{ side: 'left', area: { ...area, columns: 1 } }],
  EdgeRight: (area) => [
    { side: 'right', area: { ...area, column: area.column + area.columns - 1, columns: 1 } },
  ],
  InsideHorizontal: (area) => [
    { side: 'bottom', area: { ...area, rows: area.rows - 1 } },
    { side: 'top', area: { ...area, row: area.row + 1, rows: area.rows - 1 } },
  ],
  InsideVertical: (area) => [
    { side: 'right', area: { ...area, columns: area.columns - 1 } },
    { side: 'left', area: { ...area, column: area.column + 1, columns: area.columns - 1 } },
  ],
  DiagonalDown: (area) => [{ side: 'diagonalDown', area }],
  DiagonalUp: (area) => [{ side: 'diagonalUp', area }],
};

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

type Restyle = (area: Area, patch: Style) => void;

export class RangeBorder {
  constructor(
    private readonly cells: Cells,
    private readonly restyle: Restyle,
    private readonly side: string,
    private readonly linesOf: (area: Area) => Line[],
  ) {}

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string | null {
    return this.common('style');
  }
  set Style(value: string) {
    checkAllowed('Style', value, STYLES);
    this.change({ style: value });
  }
  get Weight(): string | null {
    return this.common('weight');
  }
  set Weight(value: string) {
    checkAllowed('Weight', value, WEIGHTS);
    this.change({ weight: value });
  }
  get Color(): string | null {
    return this.common('color');
  }
  set Color(value: string) {
    this.change({ color: readColor(value) });
  }

  private *borders(): Generator<[side: Side, area: Area, border: Border]> {
    for (const whole of [this.cells.area, ...this.cells.areas.slice(1)]) {
      for (const { side, area } of this.linesOf(whole)) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const border = setting(this.cells.sheet.styleAt(row, column), side);
            yield [side, { row, column, rows: 1, columns: 1 }, border];
          }
        }
      }
    }
  }

  private common(key: keyof Border): string | null {
    const found = new Set([...this.borders()].map(([, , border]) => border[key]));
    if (found.size === 0) return NO_BORDER[key];
    return found.size === 1 ? [...found][0]! : null;
  }

  /** A colour or weight alone draws the line; "None" takes it away whole; a double line is always thick. */
  private change(patch: Partial<Border>): void {
    for (const [side, area, border] of [...this.borders()]) {
      const drawn = border.style === 'None' ? { ...border, style: 'Continuous' } : border;
      const double = patch.style === 'Double' ? { weight: 'Thick' } : {};
      this.restyle(area, { [side]: patch.style === 'None' ? NO_BORDER : { ...drawn, ...patch, ...double } });
    }
  }
}

export class RangeBorderCollection {
  constructor(
    private readonly cells: Cells,
    private readonly restyle: Restyle,
  ) {}

  get Count(): number {
    return Object.keys(LINES).length;
  }
  GetItem(index: string): RangeBorder {
    const lines = LINES[index] ?? refuse('InvalidArgument', `There is no border ${index}.`);
    return new RangeBorder(this.cells, this.restyle, index, lines);
  }
  GetItemAt(index: number): RangeBorder {
    return this.GetItem(Object.keys(LINES)[index] ?? '');
  }
  items(): RangeBorder[] {
    return Object.keys(LINES).map((index) => this.GetItem(index));
  }
}
