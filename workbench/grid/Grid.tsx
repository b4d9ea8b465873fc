/** The cells of the sheet that is shown: a table one moves about in and types into as in Excel. */
import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { bounding, columnName, intersect, parseArea } from 'office-js-simulator/book';
import { useWorkbench } from '../state';
import { cellArea, drawnBands, extentOf, placeOf } from './bands';
import { CellEditor } from './CellEditor';
import { useClipboard } from './clipboard';
import { useDragging } from './dragging';
import { ChartPicture } from './ChartPicture';
import { InputMessage } from './InputMessage';
import { handleMoving } from './keys';
import { Row } from './Row';
import { begin, commit } from './typing';
import { useFlags } from './useFlags';
import { keepUnchanged, type ViewRow, viewRows } from './view';

/** The size of the headings, in pixels. */
const HEADINGS = { width: 44, height: 24 } as const;

export function Grid() {
  const workbench = useWorkbench();
  const { book, contents, draft } = workbench;
  const sheet = book.active;
  const active = cellArea(sheet, book.selection.row, book.selection.column);
  const selection = bounding(book.selection, active);

  const extent = extentOf(sheet, selection);
  const bands = useMemo(() => drawnBands(sheet, extent), [sheet, contents, extent.rows, extent.columns]);
  useClipboard(workbench);
  const dragging = useDragging(workbench);
  const flags = useFlags();
  const drawn = useRef<readonly ViewRow[]>([]);
  const rows = useMemo(
    () => keepUnchanged(viewRows(book, sheet, bands, flags), drawn.current),
    [book, sheet, bands, contents, flags],
  );
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    drawn.current = rows;
  });

  const { row, column } = active;
  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>('td.active');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const focused = document.activeElement;
    const isOurs = focused === document.body || table.current?.contains(focused);
    if (draft === null && isOurs) cell?.focus({ preventScroll: true });
  }, [sheet, row, column, draft]);

  const cellOf = ({ target }: MouseEvent) => {
    const address = (target as Element).closest<HTMLElement>('td[data-address]')?.dataset['address'];
    return address === undefined ? null : parseArea(address);
  };
  const handleMouseDown = (event: MouseEvent): void => {
    const cell = cellOf(event);
    if (!cell) return;
    if (!commit(workbench)) return event.preventDefault();
    const from = event.shiftKey ? active : cellArea(sheet, cell.row, cell.column);
    workbench.select(event.shiftKey ? bounding(active, cell) : from);
    dragging.begin('select', from);
  };
  const handleCorner = (event: MouseEvent): void => {
    // The cells keep the focus.
    event.preventDefault();
    if (commit(workbench)) dragging.begin('fill', selection);
  };
  const handleClick = ({ target }: MouseEvent): void => {
    const link = (target as Element).closest<HTMLElement>('[data-link]')?.dataset['link'];
    if (link !== undefined) workbench.goTo(link);
  };

  const { left, top, width, height } = placeOf(bands, active);
  const all = placeOf(bands, selection);
  const place = { left: HEADINGS.width + left, top: HEADINGS.height + top };
  const frozen = bands.rows.filter(({ index }) => index < sheet.freeze.rows).at(-1);
  return (
    <div
      className="sheet"
      data-region="grid"
      style={{
        scrollPaddingTop: HEADINGS.height + (frozen ? frozen.start + frozen.size : 0),
        scrollPaddingLeft: HEADINGS.width,
      }}
    >
      <table
        ref={table}
        role="grid"
        className={sheet.showGridlines ? 'gridlines' : undefined}
        aria-label={sheet.name}
        data-sheet={sheet.name}
        style={{ width: HEADINGS.width + bands.columns.reduce((sum, { size }) => sum + size, 0) }}
        onMouseDown={handleMouseDown}
        onMouseOver={(event) => dragging.goOn(event, cellOf(event))}
        onClick={handleClick}
        onDoubleClick={() => begin(workbench)}
        onKeyDown={(event) => handleMoving(workbench, event)}
      >
        <colgroup>
          <col style={{ width: HEADINGS.width }} />
          {bands.columns.map(({ index, size }) => (
            <col key={index} style={{ width: size }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: HEADINGS.height }}>
            <td />
            {bands.columns.map(({ index }) => (
              <th key={index} scope="col">
                {columnName(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <Row
              key={each.index}
              row={each}
              selection={intersect(selection, { ...selection, row: each.index, rows: 1 }) && selection}
            />
          ))}
        </tbody>
      </table>
      {sheet.charts.map((chart) => {
        const { left: x, top: y, ...size } = placeOf(bands, chart.area);
        const corner = { left: HEADINGS.width + x, top: HEADINGS.height + y };
        return <ChartPicture key={chart.id} chart={chart} corner={corner} size={size} />;
      })}
      {draft === null && (
        <div
          className="fill-handle"
          style={{ left: HEADINGS.width + all.left + all.width, top: HEADINGS.height + all.top + all.height }}
          onMouseDown={handleCorner}
        />
      )}
      {draft !== null && <CellEditor place={{ ...place, minWidth: width, minHeight: height }} />}
      <InputMessage left={place.left + 8} top={place.top + height + 6} />
    </div>
  );
}
