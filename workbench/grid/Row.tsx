/** One row of the sheet; drawn again only when something of it has changed. */
import { memo, type CSSProperties } from 'react';
import { type Area, intersect } from 'office-js-simulator/book';
import type { ViewCell, ViewRow } from './view';

interface RowProps {
  readonly row: ViewRow;
  /** The selection, if any of it lies in this row. */
  readonly selection: Area | null;
}

export const Row = memo(function Row({ row, selection }: RowProps) {
  const { index, size, frozenAt, cells } = row;
  return (
    <tr
      style={{
        height: size,
        ...(frozenAt !== undefined && ({ '--frozen-at': `${frozenAt}px` } as CSSProperties)),
      }}
      className={frozenAt === undefined ? undefined : 'frozen'}
    >
      <th scope="row">{index + 1}</th>
      {cells.map((cell) => (
        <Cell key={cell.address} cell={cell} selection={selection} />
      ))}
    </tr>
  );
});

function Cell({ cell, selection }: { cell: ViewCell; selection: Area | null }) {
  const { address, row, column, rowSpan, colSpan, text, look, kind, spills, isFlagged, link } = cell;
  const { borderRight, borderBottom, backgroundColor, ...content } = look;
  const isActive = selection?.row === row && selection.column === column;
  const isSelected =
    selection !== null && intersect(selection, { row, column, rows: 1, columns: 1 }) !== null;
  return (
    <td
      role="gridcell"
      data-address={address}
      {...(rowSpan > 1 && { rowSpan })}
      {...(colSpan > 1 && { colSpan })}
      style={{ borderRight, borderBottom, backgroundColor }}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isSelected}
      aria-invalid={isFlagged || undefined}
      className={isActive ? 'active' : undefined}
    >
      {text !== '' && (
        <div className={`content ${kind}${spills ? ' spills' : ''}`} style={content}>
          {link === undefined ? <span>{text}</span> : <a data-link={link}>{text}</a>}
        </div>
      )}
    </td>
  );
}
