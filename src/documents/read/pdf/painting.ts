/** What the operators of a page paint, one after another: signs and paths, each in its place and colour. */
import type { OPS } from 'pdfjs-dist';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api';
import { type Matrix, matrixOf, multiply, type Point } from './matrix';
import { type Box, boxOf, common, isRectangle, partsOf } from './paths';
import { type Font, type Glyph, type Sign, TextState } from './textState';

interface Look {
  /** `#rrggbb`; nothing for patterns and shades. */
  readonly colour: string | undefined;
  /** Of what is filled: 1 where nothing shines through. */
  readonly alpha: number;
}

/** Parts of a path that are filled, stroked or both. */
export interface PaintedPath extends Look {
  readonly parts: readonly (readonly Point[])[];
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  /** Where painting shows; nothing where that is no rectangle. */
  readonly clip: Box | undefined;
}

export interface PaintedGlyph extends Look {
  readonly glyph: Glyph;
  /** Neither filled nor stroked. */
  readonly isInvisible: boolean;
}

export type Painted = PaintedPath | PaintedGlyph;

/** What `save` keeps and `restore` gives back, beside the text's own. */
interface State extends Look {
  readonly matrix: Matrix;
  readonly clip: Box | undefined;
}

/** Maps and drawings have more; no table has. */
const MOST_PATHS = 4_000;
const MOST_POINTS = 64;

class Painter {
  readonly painted: Painted[] = [];
  text = new TextState();
  isClipNext = false;
  private state: State;
  private paths = 0;
  private readonly saved: { readonly state: State; readonly text: TextState }[] = [];
  private readonly fontOf: (name: string) => Font;

  constructor(fontOf: (name: string) => Font, matrix: Matrix, clip: Box) {
    this.fontOf = fontOf;
    this.state = { matrix, clip, colour: '#000000', alpha: 1 };
  }

  save(): void {
    this.saved.push({ state: this.state, text: this.text.clone() });
  }

  restore(): void {
    const last = this.saved.pop();
    if (last) ({ state: this.state, text: this.text } = last);
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  transform(matrix: unknown): void {
    this.set({ matrix: multiply(this.state.matrix, matrixOf(matrix)) });
  }

  setFont(name: unknown, size: unknown): void {
    this.text.setFont(this.fontOf(String(name)), Number(size));
  }

  setGraphics(entries: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of entries) {
      if (name === 'ca') this.set({ alpha: Number(value) });
      if (name === 'Font') this.setFont(...(value as [unknown, unknown]));
    }
  }

  paintPath(path: ArrayLike<number> | null, isFilled: boolean, isStroked: boolean): void {
    const isClip = this.isClipNext;
    this.isClipNext = false;
    if (!path || !(isClip || isFilled || isStroked)) return;
    this.paths += 1;
    if (this.paths > MOST_PATHS) return;
    const { matrix, clip, colour, alpha } = this.state;
    const parts = partsOf(path, matrix).filter(({ length }) => length <= MOST_POINTS);
    if (isFilled || isStroked) this.painted.push({ parts, isFilled, isStroked, clip, colour, alpha });
    if (!isClip) return;
    const [only] = parts;
    const isPlain = only && parts.length === 1 && isRectangle(only);
    this.set({ clip: clip && isPlain ? common(clip, boxOf(only)) : undefined });
  }

  paintText(signs: readonly (Sign | number | null)[]): void {
    const { colour, alpha, matrix } = this.state;
    const { mode } = this.text;
    for (const glyph of this.text.show(signs, matrix)) {
      this.painted.push({ glyph, colour, alpha, isInvisible: mode === 3 || mode === 7 });
    }
  }
}

type Args = readonly unknown[];

/** What each operator does; the others change nothing that is read. */
const doing: Partial<Record<keyof typeof OPS, (painter: Painter, args: Args) => void>> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, args) => painter.transform(args),
  paintFormXObjectBegin: (painter, [matrix]) => {
    painter.save();
    painter.transform(matrix);
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  beginAnnotation: (painter, [, , place, matrix]) => {
    painter.save();
    painter.transform(place);
    painter.transform(matrix);
  },
  endAnnotation: (painter) => painter.restore(),
  setGState: (painter, [entries]) => painter.setGraphics(entries as [string, unknown][]),
  setFillRGBColor: (painter, [colour]) => painter.set({ colour: String(colour) }),
  setFillColorN: (painter) => painter.set({ colour: undefined }),
  clip: (painter) => (painter.isClipNext = true),
  eoClip: (painter) => (painter.isClipNext = true),
  beginText: ({ text }) => text.setMatrix(undefined),
  setFont: (painter, [name, size]) => painter.setFont(name, size),
  setCharSpacing: ({ text }, [spacing]) => (text.charSpacing = Number(spacing)),
  setWordSpacing: ({ text }, [spacing]) => (text.wordSpacing = Number(spacing)),
  setHScale: ({ text }, [percent]) => (text.scale = Number(percent) / 100),
  setLeading: ({ text }, [leading]) => (text.leading = Number(leading)),
  setTextRise: ({ text }, [rise]) => (text.rise = Number(rise)),
  setTextRenderingMode: ({ text }, [mode]) => (text.mode = Number(mode)),
  setTextMatrix: ({ text }, [matrix]) => text.setMatrix(matrix),
  moveText: ({ text }, [x, y]) => text.move(Number(x), Number(y)),
  setLeadingMoveText: ({ text }, [x, y]) => {
    text.leading = -Number(y);
    text.move(Number(x), Number(y));
  },
  nextLine: ({ text }) => text.move(0, -text.leading),
  showText: (painter, [signs]) => painter.paintText(signs as readonly (Sign | number | null)[]),
};

/** Where a page's own units are led to, and what is seen of it. */
export interface Sheet {
  readonly matrix: Matrix;
  readonly box: Box;
}

/** Everything a page paints. */
export function paintedBy(
  { fnArray, argsArray }: PDFOperatorList,
  ops: typeof OPS,
  fontOf: (name: string) => Font,
  { matrix, box }: Sheet,
): readonly Painted[] {
  const painter = new Painter(fontOf, matrix, box);
  const both = [ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
  const strokes = new Set<unknown>([ops.stroke, ops.closeStroke, ...both]);
  const fills = new Set<unknown>([ops.fill, ops.eoFill, ...both]);
  const byNumber = new Map(
    Object.entries(doing).map(([name, act]) => [ops[name as keyof typeof OPS] as number, act]),
  );
  fnArray.forEach((operation, index) => {
    const args = (argsArray[index] ?? []) as Args;
    if (operation === ops.constructPath) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      painter.paintPath(path, fills.has(paint), strokes.has(paint));
    } else byNumber.get(operation)?.(painter, args);
  });
  return painter.painted;
}
