/** How the latest task came out: a word when it is done; when it failed, what happened and what to do. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { fill, type Locale, say } from '../../src/locales';
import type { Perform } from '../pane';
import type { CellChange } from '../../src/workbook/report';
import type { Outcome as Shown, Task } from '../task';
import { useLocale } from '../words';

const useStyles = makeStyles({ bar: { whiteSpace: 'pre-line' } });

/** What is worth saying; other tasks show by what they change. */
function doneText(
  { task, value }: Extract<Shown, { is: 'done' }>,
  { pane: { done } }: Locale,
): string | null {
  switch (task.do) {
    case 'check':
      return done.check;
    case 'clearFlags':
      return done.clearFlags;
    case 'exportReport':
      return done.exportReport;
    case 'importReport':
      return done.importReport;
    case 'makeSummary':
      return done.makeSummary;
    case 'change':
      return fill(done.change, { count: task.changes.length });
    case 'totalsToFormulas':
      return value === 0 ? done.noTotals : fill(done.totals, { count: Number(value) });
    default:
      return null;
  }
}

/** What takes it back; the changes of cells answer that themselves. */
const undoOf = ({ task, value }: Extract<Shown, { is: 'done' }>): Task | null =>
  task.do === 'change' ? { do: 'change', changes: value as readonly CellChange[] } : null;

/** What happened, and what may be left of it. */
function failureText({ failure }: Extract<Shown, { is: 'failed' }>, locale: Locale): string {
  const { code, detail, isUndone } = failure;
  const told = say({ code: `excel.${code}`, params: { detail } }, locale);
  return isUndone ? told : `${told}\n${locale.pane.notUndone}`;
}

interface Props {
  readonly outcome: Shown | null;
  readonly perform: Perform;
  readonly onDismiss: () => void;
}

export function Outcome({ outcome, perform, onDismiss }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { retry, close, done } = locale.pane;
  const hasFailed = outcome?.is === 'failed';
  const again = hasFailed ? outcome.task : null;
  const undo = outcome && outcome.is === 'done' ? undoOf(outcome) : null;
  const text =
    outcome && (outcome.is === 'failed' ? failureText(outcome, locale) : doneText(outcome, locale));
  // The region stays, so that what appears in it is read out.
  return (
    <div role={hasFailed ? 'alert' : 'status'}>
      {outcome && text && (
        <MessageBar className={styles.bar} intent={hasFailed ? 'error' : 'success'} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions>
            {again && (
              <Button size="small" onClick={() => void perform(again)}>
                {retry}
              </Button>
            )}
            {undo && (
              <Button size="small" onClick={() => void perform(undo)}>
                {done.undo}
              </Button>
            )}
            <Button size="small" onClick={onDismiss}>
              {close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
