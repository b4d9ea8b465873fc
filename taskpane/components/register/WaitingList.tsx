/** Requests that wait for a reply, the most urgent first; each the way to its row. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClockFilled, ClockRegular } from '@fluentui/react-icons';
import { fill, type Locale } from '../../../src/locales';
import { isoDay, monthOf, textIn } from '../../../src/register';
import type { RegisterBook } from '../../../src/workbook/register';
import { numberOf, type RegisterModel, urgencies, type Urgency, type Waiting } from '../../model/register';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { ListRow } from '../parts/ListRow';
import { RowList } from './RowList';

const useStyles = makeStyles({
  overdue: { color: tokens.colorStatusDangerForeground1 },
  soon: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  forced: { '@media (forced-colors: active)': { color: 'CanvasText' } },
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

function sideOf({ standing }: Waiting, { pane: { register } }: Locale): string {
  const { list } = register;
  if (!('due' in standing)) return standing.state === 'stopped' ? list.stopped : list.unknown;
  const { state, days, due } = standing;
  if (state === 'overdue') return fill(list.late, { days });
  if (days === 0) return list.today;
  return fill(list.left, { days, month: monthOf(due), date: Number(isoDay(due).slice(-2)) });
}

interface Props {
  readonly model: RegisterModel;
  readonly book: RegisterBook;
  readonly perform: Perform;
}

export function UrgencyIcon({ urgency }: { readonly urgency: Urgency }) {
  const styles = useStyles();
  const Shape = urgency === 'overdue' ? ClockFilled : ClockRegular;
  return <Shape className={mergeClasses(styles[urgency], styles.forced)} />;
}

export function WaitingList({ model: { waiting }, book, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.register.list;
  return (
    <div className={styles.list}>
      {urgencies.map((urgency) => (
        <RowList
          key={urgency}
          title={words[urgency]}
          count={String(waiting[urgency].length)}
          items={waiting[urgency]}
          keyOf={({ row: { line } }) => `${line.sheet}!${line.row}`}
        >
          {(one) => (
            <ListRow
              icon={<UrgencyIcon urgency={urgency} />}
              name={numberOf(one.row) || fill(words.nameless, { row: one.row.line.row })}
              side={sideOf(one, locale)}
              sentence={textIn(one.row, 'content')}
              onPress={() => void perform({ do: 'goTo', place: book.placeOf(one.row.line, 'number') })}
            />
          )}
        </RowList>
      ))}
    </div>
  );
}
