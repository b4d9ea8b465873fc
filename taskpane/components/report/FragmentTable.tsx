/** The part of a table that contradicts itself; pressing a cell goes there. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellsOf, forms } from '../../../src/form';
import { fill, nameOfCell, nameOfColumn, shortNamesOfRows } from '../../../src/locales';
import type { Fragment, FragmentCell } from '../../model/fragment';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    maxWidth: '400px',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'center' },
  heading: {
    padding: '4px 2px',
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    // A word that does not fit its line is broken in the middle, not before its last letter.
    textWrap: 'balance',
  },
  row: { width: '25%', paddingInlineStart: '4px', textAlign: 'start' },
  button: { width: '100%', minWidth: 0, padding: '2px', fontWeight: 400, borderRadius: 0 },
  // The button is as high as its line; the cell perhaps higher.
  suspectCell: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Mark' },
  },
  witnessCell: { backgroundColor: tokens.colorStatusDangerBackground1 },
  suspect: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: 600,
    ':hover': {
      backgroundColor: tokens.colorStatusDangerBackground3Hover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Mark',
      color: 'MarkText',
    },
  },
  witness: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: 600,
    '@media (forced-colors: active)': { outline: '1px dashed CanvasText', outlineOffset: '-3px' },
  },
});

interface Props {
  readonly fragment: Fragment;
  readonly ready: Ready;
  readonly perform: Perform;
}

export function FragmentTable({ fragment: { columns, rows }, ready, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report;
  const cells = cellsOf(forms[ready.report.edition]);
  const tableName = columns[0] ? locale.table[columns[0].table.id] : '';
  const names = shortNamesOfRows(
    rows.map(({ of }) => of),
    locale,
  );
  const shown = ({ cell, value, part }: FragmentCell) => {
    const place = ready.reading.places.get(cell);
    return (
      <Button
        appearance="transparent"
        className={mergeClasses(styles.button, part !== 'other' && styles[part])}
        aria-label={`${nameOfCell(cells.get(cell), locale) ?? cell} ${value ?? locale.blank}`}
        onClick={() => place && void perform({ do: 'goTo', place })}
      >
        {value ?? ''}
      </Button>
    );
  };
  return (
    <table className={styles.table} aria-label={fill(words.cause.fragment, { table: tableName })}>
      <thead>
        <tr>
          <td className={mergeClasses(styles.cell, styles.heading, styles.row)} />
          {columns.map((column) => (
            <th key={column.column.id} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {nameOfColumn(column, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, cells: line }, at) => (
          <tr key={of.row.id}>
            <th scope="row" className={mergeClasses(styles.cell, styles.heading, styles.row)}>
              {names[at]}
            </th>
            {line.map((cell, c) => (
              <td
                key={columns[c]?.column.id ?? c}
                className={mergeClasses(
                  styles.cell,
                  cell?.part === 'suspect' && styles.suspectCell,
                  cell?.part === 'witness' && styles.witnessCell,
                )}
              >
                {cell && shown(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
