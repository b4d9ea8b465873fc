/** The requests, or cases, behind a figure: by number and date, each the way to its row. */
import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { type CellId, tableOfCell } from '../../../src/form';
import { fill } from '../../../src/locales';
import {
  type CaseRow,
  dayIn,
  isoDay,
  type RequestRow,
  type Row,
  rowsBehind,
  textIn,
} from '../../../src/register';
import { valueAt } from '../../../src/report';
import type { RegisterBook } from '../../../src/workbook/register';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { ListRow } from '../parts/ListRow';
import { RowList } from './RowList';

const useStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground3 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** So many are seen before the worklist that follows them. */
const FIRST = 5;

interface Props {
  readonly cell: CellId;
  readonly book: RegisterBook;
  readonly ready: Ready;
  readonly perform: Perform;
}

/** By what the rows of a table are told apart, and when they came. */
const telling = {
  requests: {
    number: (row: Row<string>) => textIn(row as RequestRow, 'number'),
    day: (row: Row<string>) => dayIn(row as RequestRow, 'received'),
    column: 'number',
    word: 'received',
  },
  appeals: {
    number: (row: Row<string>) => textIn(row as CaseRow, 'request'),
    day: (row: Row<string>) => dayIn(row as CaseRow, 'opened'),
    column: 'request',
    word: 'opened',
  },
} as const;

export function Behind({ cell, book, ready: { report, reading }, perform }: Props) {
  const styles = useStyles();
  const { behind: words, list, report: beside } = useLocale().pane.register;
  const rows = useMemo(() => rowsBehind(book.register, report.year, cell), [book, report.year, cell]);
  const table = tableOfCell(cell);
  if (table !== 'requests' && table !== 'appeals') return null;
  const found = valueAt(report.values, cell);
  const isSaid = found === rows.length || (found === null && rows.length === 0);
  const title = table === 'requests' ? words.title : words.cases;
  if (rows.length === 0)
    return isSaid || reading.formulas.has(cell) ? null : <p className={styles.none}>{words.none}</p>;
  return (
    <RowList
      key={cell}
      title={title}
      count={
        isSaid
          ? fill(words.count, { count: rows.length })
          : fill(words.differs, { expected: rows.length, found: found ?? beside.blank })
      }
      items={rows}
      first={FIRST}
      keyOf={({ line }) => `${line.sheet}!${line.row}`}
    >
      {(row) => {
        const { number, day: dayOfRow, column, word } = telling[table];
        const day = dayOfRow(row);
        return (
          <ListRow
            icon={<DocumentRegular className={styles.icon} />}
            name={number(row) || fill(list.nameless, { row: row.line.row })}
            side={day === undefined ? '' : fill(words[word], { day: isoDay(day) })}
            onPress={() => void perform({ do: 'goTo', place: book.placeOf(row.line, column) })}
          />
        );
      }}
    </RowList>
  );
}
