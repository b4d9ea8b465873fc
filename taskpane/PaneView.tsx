/** The pane for any of its states. */
import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Notice } from './components/Notice';
import { Outcome } from './components/Outcome';
import { Dock } from './components/parts/Dock';
import { UndoBar } from './components/parts/UndoBar';
import type { SheetKey } from '../src/locales/workbook';
import { reportModel, type ReportModel } from './model/report';
import type { Perform, Prefer, Summing } from './pane';
import { ReportView } from './reportView';
import { type Page, registerPages, type State } from './state';
import { undoableIn } from './toldWritten';
import { useSlow } from './useSlow';
import type { View } from './view';
import {
  DraftView,
  FirstRun,
  GoneSheets,
  ImportView,
  Notices,
  Progress,
  RegisterPages,
  RegisterTabs,
  SettingsView,
  SummaryPages,
  TotalsView,
  WrittenView,
} from './views';
import { useLocale } from './words';

const useStyles = makeStyles({
  // Over the page, so that nothing jumps when a message comes or goes while someone reads the list.
  top: { position: 'sticky', top: 0, zIndex: 1 },
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  body: { flexGrow: 1 },
  tabs: { padding: '4px 8px 0' },
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
  readonly onPrefer: Prefer;
}

/** Views in which there is something to do. */
const atWork: ReadonlySet<View['is']> = new Set(['noReport', 'ready', 'summary', 'unreadable']);

function Body({
  state,
  model,
  thisYear,
  perform,
  onOpen,
  summing,
  onPrefer,
  isBusy,
}: Omit<Props, 'onDismiss' | 'onDismissUndo'> & {
  readonly isBusy: boolean;
  readonly model: ReportModel | null;
}) {
  const styles = useStyles();
  const { view, page, written } = state;
  const { name, outside, tooOld, unreadable, summary, letters } = useLocale().pane;
  const onBack = (): void => onOpen(null);
  if (page?.is === 'import' && (view.is === 'ready' || view.is === 'noReport')) {
    return <ImportView importing={page} view={view} isBusy={isBusy} perform={perform} onBack={onBack} />;
  }
  if (page && registerPages.has(page.is) && (view.is === 'ready' || view.is === 'noReport')) {
    return <RegisterPages state={state} isBusy={isBusy} perform={perform} onOpen={onOpen} />;
  }
  const gone = (sheets: readonly SheetKey[]) =>
    sheets.length > 0 && <GoneSheets sheets={sheets} whole={state.whole} isBusy={isBusy} perform={perform} />;
  const tabs = state.register.book && <RegisterTabs shown="report" onOpen={onOpen} />;
  const isOfMany = page?.is === 'gather' || page?.is === 'letters';
  if (isOfMany && view.is === 'ready') {
    const isLetters = page.is === 'letters';
    return (
      <Notice title={isLetters ? letters.title : summary.title}>
        {isLetters ? letters.elsewhere : summary.hasReport}
        <Button onClick={onBack}>{summary.back}</Button>
      </Notice>
    );
  }
  if (view.is === 'summary' ? page === null || isOfMany : isOfMany && view.is === 'noReport') {
    return (
      <SummaryPages
        state={state}
        isBusy={isBusy}
        summing={summing}
        perform={perform}
        onPrefer={onPrefer}
        onOpen={onOpen}
      />
    );
  }
  if (page?.is === 'settings')
    return <SettingsView preferences={state.preferences} onPrefer={onPrefer} onBack={onBack} />;
  if (page?.is === 'written') return <WrittenView written={written} perform={perform} onBack={onBack} />;
  if (page?.is === 'draft' && view.is === 'ready') {
    return (
      <DraftView
        ready={view}
        register={state.register.book?.register}
        isBusy={isBusy}
        perform={perform}
        onBack={onBack}
      />
    );
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
        <>
          {tabs && <div className={styles.tabs}>{tabs}</div>}
          {view.told && <Notices messages={view.told} />}
          <FirstRun thisYear={thisYear} isBusy={isBusy} perform={perform} onOpen={onOpen} />
        </>
      );
    case 'unreadable':
      return (
        <Notice title={unreadable}>
          <Notices messages={view.messages} />
          {gone(view.gone)}
        </Notice>
      );
    case 'summary':
      return null;
    case 'ready':
      return (
        model && (
          <ReportView
            gone={gone(view.reading.gone)}
            model={model}
            ready={view}
            register={state.register.book ?? null}
            tabs={tabs}
            isBusy={isBusy}
            perform={perform}
            onOpen={onOpen}
          />
        )
      );
  }
}

export function PaneView({ state, onDismiss, onDismissUndo, ...props }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const isSlow = useSlow(state.working !== null);
  const { view, checkedAt, selected, preferences } = state;
  const { showsHints } = preferences;
  const ready = view.is === 'ready' ? view : null;
  const model = useMemo(
    () => ready && reportModel(ready, { checkedAt, selected, showsHints }),
    [ready, checkedAt, selected, showsHints],
  );
  return (
    <main className={styles.pane}>
      <div className={styles.top}>{state.working && isSlow && <Progress task={state.working} />}</div>
      <div className={styles.body}>
        <Body state={state} model={model} isBusy={isSlow} {...props} />
      </div>
      <div className={styles.dock}>
        <UndoBar undoable={undoableIn(state, locale)} perform={props.perform} onDismiss={onDismissUndo} />
        <Outcome
          outcome={state.outcome}
          errors={model?.standing.is === 'errors' ? model.standing.findings : 0}
          perform={props.perform}
          onDismiss={onDismiss}
        />
        {atWork.has(view.is) && (
          <Dock
            ready={ready}
            check={state.page ? null : (model?.check ?? null)}
            isBehind={state.isBehind}
            isFirstRun={view.is === 'noReport' && !state.page}
            isGathering={state.page?.is === 'gather' || state.page?.is === 'letters'}
            isBusy={isSlow}
            perform={props.perform}
            onOpen={props.onOpen}
          />
        )}
      </div>
    </main>
  );
}
