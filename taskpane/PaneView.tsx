/** The pane for any of its states. */
import { makeStyles } from '@fluentui/react-components';
import { FirstRun } from './components/FirstRun';
import { Notice } from './components/Notice';
import { Notices } from './components/Notices';
import { Outcome } from './components/Outcome';
import { Progress } from './components/Progress';
import { ReportView } from './components/ReportView';
import type { Perform } from './pane';
import type { State } from './state';
import { useSlow } from './useSlow';
import { useLocale } from './words';

const useStyles = makeStyles({
  // Over the page, so that nothing jumps when a message comes or goes while someone reads the list.
  top: { position: 'sticky', top: 0, zIndex: 1 },
});

interface Props {
  readonly state: State;
  /** The calendar year, which decides which report years are offered. */
  readonly thisYear: number;
  readonly perform: Perform;
  readonly onDismiss: () => void;
}

function Body({
  state: { view },
  thisYear,
  perform,
  isBusy,
}: Omit<Props, 'onDismiss'> & { isBusy: boolean }) {
  const { name, tooOld, unreadable } = useLocale().pane;
  switch (view.is) {
    case 'starting':
      return <Notice title={name} />;
    case 'tooOld':
      return <Notice title={tooOld.title}>{tooOld.advice}</Notice>;
    case 'noReport':
      return <FirstRun thisYear={thisYear} isBusy={isBusy} perform={perform} />;
    case 'unreadable':
      return (
        <Notice title={unreadable}>
          <Notices messages={view.messages} />
        </Notice>
      );
    case 'ready':
      return <ReportView ready={view} isBusy={isBusy} perform={perform} />;
  }
}

export function PaneView({ state, thisYear, perform, onDismiss }: Props) {
  const styles = useStyles();
  const isSlow = useSlow(state.working !== null);
  return (
    <main>
      <div className={styles.top}>
        {state.working && isSlow && <Progress task={state.working} />}
        <Outcome outcome={state.outcome} perform={perform} onDismiss={onDismiss} />
      </div>
      <Body state={state} thisYear={thisYear} perform={perform} isBusy={isSlow} />
    </main>
  );
}
