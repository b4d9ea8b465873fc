/** Tables found by their borders: rules that meet make a lattice, and its meshes, where no border parts them, are cells. */
import type { Box } from './paths';
import type { Rule } from './rules';

export interface LatticeCell extends Box {
  readonly row: number;
  readonly rowSpan: number;
}

export interface Lattice extends Box {
  readonly rows: number;
  /** Row by row, from left to right. */
  readonly cells: readonly LatticeCell[];
}

/** Borders are drawn up to this far beside where they belong. */
export const SLACK = 3;

const meets = (a: Rule, b: Rule): boolean =>
  a.isLevel !== b.isLevel &&
  a.at >= b.from - SLACK &&
  a.at <= b.to + SLACK &&
  b.at >= a.from - SLACK &&
  b.at <= a.to + SLACK;

/** How far off its line a border that goes on may be drawn. */
const BESIDE = 1;

/** Rules that go on one another as one: browsers draw borders piece by piece. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) => Number(a.isLevel) - Number(b.isLevel) || a.at - b.at || a.from - b.from,
  );
  const lines: Rule[] = [];
  let first = 0;
  for (const rule of sorted) {
    while (first < lines.length && !isBeside(lines[first] as Rule, rule)) first += 1;
    const index = lines.findIndex(
      (line, at) =>
        at >= first && isBeside(line, rule) && line.to >= rule.from - SLACK && line.from <= rule.to + SLACK,
    );
    const line = lines[index];
    if (line) {
      lines[index] = { ...line, from: Math.min(line.from, rule.from), to: Math.max(line.to, rule.to) };
    } else lines.push(rule);
  }
  return lines;
}

const isBeside = (a: Rule, b: Rule): boolean => a.isLevel === b.isLevel && Math.abs(a.at - b.at) <= BESIDE;

/** Rules that hang together. */
function components(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const found: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const component = [first];
    for (const rule of component) {
      for (const other of left) {
        if (!meets(rule, other)) continue;
        left.delete(other);
        component.push(other);
      }
    }
    found.push(component);
  }
  return found;
}

/** Places closer than the slack are one. */
export function placesOf(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const clusters: number[][] = [];
  for (const place of sorted) {
    const last = clusters.at(-1);
    if (last && place - (last.at(-1) ?? 0) <= SLACK) last.push(place);
    else clusters.push([place]);
  }
  return clusters.map((cluster) => cluster.reduce((sum, place) => sum + place, 0) / cluster.length);
}

/** The places, and the ends of what crosses them where that reaches further: a page break or an open side has no border. */
function withEnds(places: readonly number[], crossing: readonly Rule[]): number[] {
  const low = Math.min(...crossing.map(({ from }) => from));
  const high = Math.max(...crossing.map(({ to }) => to));
  const isFar = (end: number): boolean => places.every((place) => Math.abs(place - end) > 2 * SLACK);
  return [...(isFar(low) ? [low] : []), ...places, ...(isFar(high) ? [high] : [])];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const MOST_LINES = 120;

function latticeOf(rules: readonly Rule[]): Lattice[] {
  const level = rules.filter(({ isLevel }) => isLevel);
  const upright = rules.filter(({ isLevel }) => !isLevel);
  if (level.length === 0 || upright.length === 0) return [];
  const xs = withEnds(placesOf(upright.map(({ at }) => at)), level);
  const ys = withEnds(placesOf(level.map(({ at }) => at)), upright).reverse();
  if (Math.min(xs.length, ys.length) < 2 || Math.max(xs.length, ys.length) > MOST_LINES) return [];
  const x = (index: number): number => xs[index] ?? 0;
  const y = (index: number): number => ys[index] ?? 0;
  const isDrawn = (lines: readonly Rule[], at: number, through: number): boolean =>
    lines.some(
      (rule) => Math.abs(rule.at - at) <= SLACK && rule.from - SLACK <= through && rule.to + SLACK >= through,
    );
  const isClosedRight = (r: number, c: number): boolean => isDrawn(upright, x(c + 1), (y(r) + y(r + 1)) / 2);
  const isClosedBelow = (r: number, c: number): boolean => isDrawn(level, y(r + 1), (x(c) + x(c + 1)) / 2);

  const taken = new Set<number>();
  const cells: LatticeCell[] = [];
  const width = xs.length - 1;
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let right = column;
      while (right + 1 < width && !taken.has(row * width + right + 1) && !isClosedRight(row, right))
        right += 1;
      let below = row;
      const isOpenBelow = (r: number): boolean =>
        range(column, right).every((c) => !isClosedBelow(r, c) && !taken.has((r + 1) * width + c));
      while (below + 2 < ys.length && isOpenBelow(below)) below += 1;
      for (const r of range(row, below)) for (const c of range(column, right)) taken.add(r * width + c);
      const box = { left: x(column), right: x(right + 1), top: y(row), bottom: y(below + 1) };
      cells.push({ ...box, row, rowSpan: below - row + 1 });
    }
  }
  return [{ left: x(0), right: x(width), top: y(0), bottom: y(ys.length - 1), rows: ys.length - 1, cells }];
}

/** An upright rule that nothing meets, as high as the table beside it: a merged cell cut at both page breaks has no more. */
const isBesideAll = (lone: Rule, rules: readonly Rule[]): boolean => {
  const upright = rules.filter(({ isLevel }) => !isLevel);
  const low = Math.min(...upright.map(({ from }) => from));
  const high = Math.max(...upright.map(({ to }) => to));
  return !lone.isLevel && Math.abs(lone.from - low) <= SLACK && Math.abs(lone.to - high) <= SLACK;
};

/** The tables of a page. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  const found = components(joined(rules));
  const tables = found.filter(({ length }) => length > 1);
  const lone = found.filter(({ length }) => length === 1).flat();
  return tables.flatMap((table) => latticeOf([...table, ...lone.filter((rule) => isBesideAll(rule, table))]));
}
