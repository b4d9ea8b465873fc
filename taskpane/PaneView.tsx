/** The pane for any of its states. */
import { lazy } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { ImportTarget } from '../src/workbook/report';
import { FirstRun } from './components/FirstRun';
import { ImportView } from './components/import/ImportView';
import { LoadedLater } from './components/LoadedLater';
import { Notice } from './components/Notice';
import { Notices } from './components/Notices';
import { Outcome } from './components/Outcome';
import { Progress } from './components/Progress';
import { ReportView } from './components/ReportView';
import type { Perform, Summing } from './pane';
import type { State } from './state';
import { useSlow } from './useSlow';
import { useLocale } from './words';

// Summaries are for few of those who open the pane: their view is loaded with the first.
const GatherView = lazy(async () => ({
  default: (await import('./components/summary')).GatherView,
}));

const SummaryView = lazy(async () => ({
  default: (await import('./components/summary')).SummaryView,
}));

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
  /** Opens or closes the making of a summary. */
  readonly onSummary: (isShown: boolean) => void;
  readonly summing: Summing;
}

function Body({
  state: { view, importing, gathering, isSummaryShown },
  thisYear,
  perform,
  onImport,
  onSummary,
  summing,
  isBusy,
}: Omit<Props, 'onDismiss'> & { isBusy: boolean }) {
  const { name, outside, tooOld, unreadable, summary } = useLocale().pane;
  if (importing && (view.is === 'ready' || view.is === 'noReport')) {
    return (
      <ImportView importing={importing} view={view} isBusy={isBusy} perform={perform} onShow={onImport} />
    );
  }
  if (isSummaryShown && view.is === 'ready') {
    return (
      <Notice title={summary.title}>
        {summary.hasReport}
        <Button onClick={() => onSummary(false)}>{summary.back}</Button>
      </Notice>
    );
  }
  if (isSummaryShown && view.is === 'noReport') {
    return (
      <GatherView
        gathering={gathering}
        isBusy={isBusy}
        summing={summing}
        perform={perform}
        onClose={() => onSummary(false)}
      />
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
        <FirstRun
          thisYear={thisYear}
          isBusy={isBusy}
          perform={perform}
          onImport={() => onImport('this')}
          onSummary={() => onSummary(true)}
        />
      );
    case 'unreadable':
      return (
        <Notice title={unreadable}>
          <Notices messages={view.messages} />
        </Notice>
      );
    case 'summary':
      return (
        <SummaryView
          summarised={view}
          gathering={gathering}
          isBusy={isBusy}
          summing={summing}
          perform={perform}
        />
      );
    case 'ready':
      return <ReportView ready={view} isBusy={isBusy} perform={perform} onImport={() => onImport('this')} />;
  }
}

export function PaneView({ state, onDismiss, ...props }: Props) {
  const styles = useStyles();
  const { name, notLoaded } = useLocale().pane;
  const isSlow = useSlow(state.working !== null);
  return (
    <main>
      <div className={styles.top}>
        {state.working && isSlow && <Progress task={state.working} />}
        <Outcome outcome={state.outcome} perform={props.perform} onDismiss={onDismiss} />
      </div>
      <LoadedLater failed={<Notice title={name}>{notLoaded}</Notice>}>
        <Body state={state} isBusy={isSlow} {...props} />
      </LoadedLater>
    </main>
  );
}
