/** The pane for any of its states. */
import { lazy } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { DraftView } from './components/DraftView';
import { FirstRun } from './components/FirstRun';
import { ImportView } from './components/import/ImportView';
import { LoadedLater } from './components/LoadedLater';
import { Notice } from './components/Notice';
import { Notices } from './components/Notices';
import { Outcome } from './components/Outcome';
import { UndoBar } from './components/parts/UndoBar';
import { Progress } from './components/Progress';
import { ReportView } from './components/ReportView';
import { TotalsView } from './components/TotalsView';
import type { Perform, Summing } from './pane';
import type { Page, State } from './state';
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
  dock: { position: 'sticky', bottom: 0, zIndex: 1 },
});

interface Props {
  readonly state: State;
  /** The calendar year, which decides which report years are offered. */
  readonly thisYear: number;
  readonly perform: Perform;
  readonly onDismiss: () => void;
  readonly onDismissUndo: () => void;
  /** Opens a page or, with `null`, closes it. */
  readonly onOpen: (page: Page | null) => void;
  readonly summing: Summing;
}

const importPage: Page = { is: 'import', wish: 'this', document: null };

function Body({
  state: { view, page, gathering },
  thisYear,
  perform,
  onOpen,
  summing,
  isBusy,
}: Omit<Props, 'onDismiss' | 'onDismissUndo'> & { isBusy: boolean }) {
  const { name, outside, tooOld, unreadable, summary } = useLocale().pane;
  const onBack = (): void => onOpen(null);
  if (page?.is === 'import' && (view.is === 'ready' || view.is === 'noReport')) {
    return <ImportView importing={page} view={view} isBusy={isBusy} perform={perform} onBack={onBack} />;
  }
  if (page?.is === 'gather' && view.is === 'ready') {
    return (
      <Notice title={summary.title}>
        {summary.hasReport}
        <Button onClick={onBack}>{summary.back}</Button>
      </Notice>
    );
  }
  if (page?.is === 'gather' && view.is === 'noReport') {
    return (
      <GatherView
        gathering={gathering}
        isBusy={isBusy}
        summing={summing}
        perform={perform}
        onClose={onBack}
      />
    );
  }
  if (page?.is === 'draft' && view.is === 'ready') {
    return <DraftView ready={view} isBusy={isBusy} perform={perform} onBack={onBack} />;
  }
  if (page?.is === 'totals' && view.is === 'ready') {
    return <TotalsView ready={view} isBusy={isBusy} perform={perform} onBack={onBack} />;
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
          onImport={() => onOpen(importPage)}
          onSummary={() => onOpen({ is: 'gather' })}
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
      return <ReportView ready={view} isBusy={isBusy} perform={perform} onOpen={onOpen} />;
  }
}

export function PaneView({ state, onDismiss, onDismissUndo, ...props }: Props) {
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
      <div className={styles.dock}>
        <UndoBar
          written={state.written.find(({ isOffered }) => isOffered)}
          perform={props.perform}
          onDismiss={onDismissUndo}
        />
      </div>
    </main>
  );
}
