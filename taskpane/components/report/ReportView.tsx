/** A report at work: how it stands, its parts, and what is left to fill or to see to. */
import { type ReactNode, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { documentKinds } from '../../../src/documents/write';
import { fill } from '../../../src/locales';
import type { RegisterBook } from '../../../src/workbook/register';
import type { MapPart, ReportModel } from '../../model/report';
import { page, viewHead, whose } from '../../looks';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { Behind, PriorGap, ProgressList } from '../../views';
import { useLocale } from '../../words';
import { Messages } from '../parts/Messages';
import { EntryNote } from './EntryNote';
import { ReportMap } from './ReportMap';
import { StandingOfReport } from './StandingOfReport';
import { Worklist } from './Worklist';

const useStyles = makeStyles({
  page,
  head: viewHead,
  also: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  kind: { marginInlineEnd: '8px' },
  whose,
});

interface Props {
  readonly model: ReportModel;
  readonly ready: Ready;
  readonly register: RegisterBook | null;
  /** What tells of sheets that are gone, if any are. */
  readonly gone: ReactNode;
  /** The way to the register, where there is one. */
  readonly tabs: ReactNode;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

export function ReportView({ model, ready, register, gone, tabs, isBusy, perform, onOpen }: Props) {
  const styles = useStyles();
  const { report: words, export: exporting } = useLocale().pane;
  const [only, setOnly] = useState<MapPart | null>(null);
  const { unit, year } = ready.report;
  const { standing } = model;
  const isFilling = standing.is === 'filling' || standing.is === 'untouched';
  const choose = (part: MapPart | null): void => {
    setOnly(part);
    if (part?.place) void perform({ do: 'goTo', place: part.place });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.whose}>
          {unit || words.noUnit} {fill(words.year, { year })}
        </div>
        {tabs}
        <StandingOfReport model={model} ready={ready} isBusy={isBusy} perform={perform} onOpen={onOpen} />
      </header>
      {gone}
      {model.priorGap && <PriorGap gap={model.priorGap} isBusy={isBusy} perform={perform} />}
      {!isFilling && <ReportMap parts={model.map} only={only?.group ?? null} onOnly={choose} />}
      {standing.is === 'broken' && (
        <p className={styles.note}>
          {standing.gap ? words.standing.broken.effect : words.standing.broken.undo}
        </p>
      )}
      <EntryNote cell={model.selectedCell} ready={ready} />
      {register && model.selectedCell && (
        // Nothing waits for it: what is read here meanwhile is the worklist.
        <Behind cell={model.selectedCell} book={register} ready={ready} perform={perform} />
      )}
      <Messages messages={model.notes} />
      {(standing.is === 'clear' || standing.is === 'wordless') && (
        <p className={styles.also}>
          {words.also}{' '}
          {documentKinds
            .filter((kind) => standing.is === 'wordless' || kind !== 'docx')
            .map((kind) => (
              <Link
                key={kind}
                as="button"
                className={styles.kind}
                onClick={() => void perform({ do: 'exportReport', report: ready.report, kind })}
              >
                {exporting.kinds[kind]}
              </Link>
            ))}
        </p>
      )}
      {isFilling && (
        <ProgressList
          progress={model.progress}
          ready={ready}
          isBusy={isBusy}
          perform={perform}
          onOpen={onOpen}
        />
      )}
      <Worklist
        model={model}
        ready={ready}
        only={isFilling ? null : (only?.group ?? null)}
        onShowAll={() => setOnly(null)}
        perform={perform}
      />
    </div>
  );
}
