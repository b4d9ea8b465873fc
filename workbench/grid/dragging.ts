/** The mouse held down in the cells: a selection is dragged out, or by its corner filled on. */
import { type MouseEvent, useEffect, useRef } from 'react';
import { type Area, bounding, formatArea } from 'office-js-simulator/book';
import type { Workbench } from '../state';
import { attempt } from './typing';

interface Drag {
  readonly does: 'select' | 'fill';
  /** Where it began. */
  readonly from: Area;
}

/** How far a cell lies beyond cells that begin at `start`. */
const beyond = (at: number, start: number, size: number): number =>
  at < start ? start - at : Math.max(0, at - (start + size - 1));

/** What is filled when the corner of the source is dragged to a cell: along a row or a column, whichever is more. */
export function filledTo(source: Area, { row, column }: Pick<Area, 'row' | 'column'>): Area {
  const rows = beyond(row, source.row, source.rows);
  const columns = beyond(column, source.column, source.columns);
  if (rows === 0 && columns === 0) return source;
  return bounding(source, rows >= columns ? { ...source, row, rows: 1 } : { ...source, column, columns: 1 });
}

/** What begins a drag, and what goes on with it over a cell. */
export function useDragging(workbench: Workbench) {
  const drag = useRef<Drag | null>(null);
  useEffect(() => {
    const end = (): void => {
      const { book } = workbench;
      const ended = drag.current;
      drag.current = null;
      if (ended?.does !== 'fill' || formatArea(ended.from) === formatArea(book.selection)) return;
      attempt(workbench, () => book.fill(book.active.name, ended.from, book.selection, true));
    };
    window.addEventListener('mouseup', end);
    return () => window.removeEventListener('mouseup', end);
  }, [workbench]);
  return {
    begin: (does: Drag['does'], from: Area): void => void (drag.current = { does, from }),
    goOn: (event: MouseEvent, cell: Area | null): void => {
      const { current } = drag;
      if (!current || !cell || (event.buttons & 1) === 0) return;
      workbench.select((current.does === 'fill' ? filledTo : bounding)(current.from, cell));
    },
  };
}
