/** Inserting and deleting cells: where a rectangle is after its neighbours have moved. */
import { type Area, MAX_COLUMNS, MAX_ROWS } from './a1';

/** Cells inserted or deleted at `area`; the cells beyond it move along the axis. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly area: Area;
}

interface Span {
  start: number;
  length: number;
}

const ends = {
  row: { start: 'row', length: 'rows', limit: MAX_ROWS },
  column: { start: 'column', length: 'columns', limit: MAX_COLUMNS },
} as const;

/** The area after the shift: moved, stretched, shrunk, or null where all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const along = ends[shift.axis];
  const across = ends[shift.axis === 'row' ? 'column' : 'row'];
  const bandStart = shift.area[across.start];
  const bandEnd = bandStart + shift.area[across.length];
  const isInBand = area[across.start] >= bandStart && area[across.start] + area[across.length] <= bandEnd;
  if (!isInBand || area[along.length] === along.limit) return area;
  const span = shiftSpan(
    { start: area[along.start], length: area[along.length] },
    { start: shift.area[along.start], length: shift.area[along.length] },
    shift.kind,
  );
  if (span.length === 0 || span.start >= along.limit) return null;
  const length = Math.min(span.length, along.limit - span.start);
  return { ...area, [along.start]: span.start, [along.length]: length };
}

function shiftSpan(span: Span, at: Span, kind: Shift['kind']): Span {
  const end = span.start + span.length;
  if (kind === 'insert') {
    if (at.start <= span.start) return { start: span.start + at.length, length: span.length };
    return { start: span.start, length: span.length + (at.start < end ? at.length : 0) };
  }
  const lost = Math.max(0, Math.min(end, at.start + at.length) - Math.max(span.start, at.start));
  const before = Math.max(0, Math.min(span.start, at.start + at.length) - at.start);
  return { start: span.start - before, length: span.length - lost };
}

/** Keeps the areas that survive a shift. */
export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
}

/** The cell, where it still stands, that will be the first of those that survive a shift. */
export function firstKept(areas: readonly Area[], shift: Shift): Area | undefined {
  const { start, length } = ends[shift.axis];
  const first = areas.find((area) => shiftArea(area, shift) !== null);
  if (!first || shift.kind === 'insert' || shiftArea(first, shift) === first) return first;
  const end = shift.area[start] + shift.area[length];
  const isCut = first[start] >= shift.area[start] && first[start] < end;
  return isCut ? { ...first, [start]: end } : first;
}
