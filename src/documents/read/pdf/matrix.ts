/** Places on a page moved by matrices, as PDF writes them. */

export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `n` does first and `m` then. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const transform = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** A matrix as pdf.js hands it over: an array, or an object with the same indexes; nothing where it is none. */
export function matrixOf(given: unknown): Matrix {
  const numbers = given as ArrayLike<number> | null | undefined;
  const at = (index: number): number => Number(numbers?.[index] ?? IDENTITY[index]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
