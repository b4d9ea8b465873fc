/** What is on a page, whatever kind of file it comes from: pieces of text with their places, and the straight lines drawn. */
import type { Box } from './paths';
import type { Rule } from './rules';

/** Units are points, y grows upwards. */
export interface Piece {
  /** A sign, or several that stand together; a space before it stands for those there. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
  /** Whether the text runs up or down the page. */
  readonly isRotated: boolean;
  readonly runsDown?: boolean;
}

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** The middle of what is written. */
export const middleOf = ({ x, y, width, height, isRotated }: Piece): readonly [number, number] =>
  isRotated ? [x, y + width / 2] : [x + width / 2, y + height / 3];

/** Whether the middle of a piece is in a box. */
export const isIn = (piece: Piece, { left, right, bottom, top }: Box): boolean => {
  const [x, y] = middleOf(piece);
  return x >= left && x <= right && y >= bottom && y <= top;
};
