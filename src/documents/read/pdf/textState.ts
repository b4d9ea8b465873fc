/** The state in which a PDF writes text: where the next sign stands, and how wide and high it is. */
import { IDENTITY, type Matrix, matrixOf, multiply, transform } from './matrix';

/** A sign as pdf.js gives it; widths in units of the font's matrix. */
export interface Sign {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly [number, number, number];
}

export interface Font {
  readonly fontMatrix?: ArrayLike<number>;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly [number, number, number];
}

/** A sign on the page; units are points, y grows upwards. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isRotated: boolean;
  readonly runsDown: boolean;
}

const USUAL_SCALE = 0.001;

export class TextState {
  /** Of the numbers that PDF knows, those that move signs. */
  size = 0;
  charSpacing = 0;
  wordSpacing = 0;
  scale = 1;
  leading = 0;
  rise = 0;
  mode = 0;
  private font: Font = {};
  private matrix: Matrix = IDENTITY;
  private at = { x: 0, y: 0 };
  private line = { x: 0, y: 0 };

  clone(): TextState {
    const copy = Object.assign(new TextState(), this);
    copy.at = { ...this.at };
    copy.line = { ...this.line };
    return copy;
  }

  setFont(font: Font, size: number): void {
    this.font = font;
    this.size = size;
  }

  setMatrix(matrix: unknown): void {
    this.matrix = matrixOf(matrix);
    this.line = { x: 0, y: 0 };
    this.at = { x: 0, y: 0 };
  }

  move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = { ...this.line };
  }

  /** The signs of one operation, spaces left out but told by a space before the next; numbers among them are gaps. */
  *show(signs: readonly (Sign | number | null)[], page: Matrix): Generator<Glyph> {
    const matrix = multiply(page, this.matrix);
    const isRotated = Math.abs(matrix[1]) > Math.abs(matrix[0]);
    const isBackwards = (isRotated ? matrix[1] : matrix[0]) * this.scale * this.size < 0;
    const along = Math.hypot(matrix[0], matrix[1]);
    const height = Math.abs(this.size) * Math.hypot(matrix[2], matrix[3]);
    let space = '';
    for (const sign of signs) {
      if (sign === null) continue;
      if (typeof sign === 'number') {
        this.advance((-sign * this.size) / 1000);
        continue;
      }
      const { length, isUpright } = this.lengthOf(sign);
      if (sign.unicode.trim() === '') space = ' ';
      else {
        const [x, y] = transform(matrix, [this.at.x, this.at.y + this.rise]);
        const width = isUpright ? height : Math.abs(length * this.scale) * along;
        const text = space + sign.unicode;
        const isRunning = isRotated && !isUpright;
        yield {
          text,
          x: isUpright ? x - width / 2 : isBackwards && !isRotated ? x - width : x,
          y: isUpright ? y - height : isBackwards && isRotated ? y - width : y,
          width,
          height,
          isRotated: isRunning,
          runsDown: isRunning && isBackwards,
        };
        space = '';
      }
      const spacing = (sign.isSpace ? this.wordSpacing : 0) + this.charSpacing;
      this.advance(isUpright ? length - spacing : length + spacing);
    }
  }

  /** How far a sign moves the next, in the text's own units; signs of vertical fonts stand one below another. */
  private lengthOf({ width, vmetric }: Sign): { readonly length: number; readonly isUpright: boolean } {
    const unit = this.size * (this.font.fontMatrix?.[0] ?? USUAL_SCALE);
    if (!this.font.vertical) return { length: width * unit, isUpright: false };
    return { length: (vmetric ?? this.font.defaultVMetrics ?? [-1000])[0] * unit, isUpright: true };
  }

  private advance(length: number): void {
    if (this.font.vertical) this.at.y += length;
    else this.at.x += length * this.scale;
  }
}
