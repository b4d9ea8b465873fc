/** The pane for any of its states. */
import { makeStyles } from '@fluentui/react-components';
import type { ImportTarget } from '../src/workbook';
import { FirstRun } from './components/FirstRun';
import { ImportView } from './components/import/ImportView';
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
  /** Opens or, with `null`, closes the import. */
  readonly onImport: (target: ImportTarget | null) => void;
}

function Body({
  state: { view, importing },
  thisYear,
  perform,
  onImport,
  isBusy,
}: Omit<Props, 'onDismiss'> & { isBusy: boolean }) {
  const { name, outside, tooOld, unreadable } = useLocale().pane;
  if (importing && (view.is === 'ready' || view.is === 'noReport')) {
    return (
      <ImportView importing={importing} view={view} isBusy={isBusy} perform={perform} onShow={onImport} />
    );
  }
  switch (view.is) {
    case 'starting':
      return <Notice title={name} />;
    case 'outside':
      return <Notice title={name}>{outside}</Notice>;
    case 'tooOld':
      return <Notice title={tooOld.title}>{tooOld.advice}</Notice>;
    case 'noReport':
      return (
        <FirstRun thisYear={thisYear} isBusy={isBusy} perform={perform} onImport={() => onImport('this')} />
      );
    case 'unreadable':
      return (
        <Notice title={unreadable}>
          <Notices messages={view.messages} />
        </Notice>
      );
    case 'ready':
      return <ReportView ready={view} isBusy={isBusy} perform={perform} onImport={() => onImport('this')} />;
  }
}

export function PaneView({ state, thisYear, perform, onDismiss, onImport }: Props) {
  const styles = useStyles();
  const isSlow = useSlow(state.working !== null);
  return (
    <main>
      <div className={styles.top}>
        {state.working && isSlow && <Progress task={state.working} />}
        <Outcome outcome={state.outcome} perform={perform} onDismiss={onDismiss} />
      </div>
      <Body state={state} thisYear={thisYear} perform={perform} onImport={onImport} isBusy={isSlow} />
    </main>
  );
}
