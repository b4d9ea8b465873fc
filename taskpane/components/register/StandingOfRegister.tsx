/** How the register stands, what comes next, and the one thing to do. */
import { Button } from '@fluentui/react-components';
import { AddRegular, CheckmarkCircleFilled, ClockRegular, TableAddRegular } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { RegisterBook } from '../../../src/workbook/register';
import type { CellPlace } from '../../../src/workbook/report';
import type { RegisterModel } from '../../model/register';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import { useLocale } from '../../words';
import { SeverityIcon } from '../parts/SeverityIcon';
import { Standing } from '../parts/Standing';

const useStyles = makeStyles({
  overdue: { color: tokens.colorStatusDangerForeground1 },
  soon: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  brand: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly model: RegisterModel;
  readonly book: RegisterBook;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

export function StandingOfRegister({ model, book, isBusy, perform, onOpen }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.register;
  const { waiting, findings, beside, state } = model;
  const told = words.standing[state];
  const params = {
    overdue: waiting.overdue.length,
    soon: waiting.soon.length,
    open: waiting.overdue.length + waiting.soon.length + waiting.open.length,
    count:
      state === 'different'
        ? (beside?.differences.length ?? 0)
        : findings.filter(({ severity }) => severity === 'error').length,
    year: model.year,
    received: model.received,
  };
  const icons = {
    empty: <TableAddRegular className={styles.brand} />,
    overdue: <ClockRegular className={styles.overdue} />,
    soon: <ClockRegular className={styles.soon} />,
    errors: <SeverityIcon severity="error" isLarge />,
    different: <SeverityIcon severity="warning" isLarge />,
    clear: <CheckmarkCircleFilled className={styles.good} />,
  };
  const error = findings.find(({ severity }) => severity === 'error');
  const urgent = [...waiting.overdue, ...waiting.soon][0];
  const goTo = (place: CellPlace) => () => void perform({ do: 'goTo', place });
  const first =
    state === 'different'
      ? (): void => onOpen({ is: 'link' })
      : state === 'errors'
        ? error && goTo(book.placeOf(error.line, error.column))
        : urgent && goTo(book.placeOf(urgent.row.line, 'number'));
  const sentence =
    state === 'overdue' && params.soon === 0 ? words.standing.overdue.sentenceOnly : told.sentence;
  return (
    <Standing level={1} icon={icons[state]} sentence={fill(sentence, params)} next={fill(told.next, params)}>
      {'action' in told && first && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={first}>
          {told.action}
        </Button>
      )}
      {book.free && (
        <Button
          appearance={'action' in told ? 'secondary' : 'primary'}
          icon={<AddRegular />}
          disabledFocusable={isBusy}
          onClick={goTo(book.free)}
        >
          {words.add}
        </Button>
      )}
    </Standing>
  );
}
