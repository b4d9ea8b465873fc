/** The pages about many reports: gathering them, writing to their units, and the summary in the workbook. */
import { useDeferredValue, useMemo } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { lettersAfter } from '../../../src/letters';
import { assemble, parseRoster, type StockRow } from '../../../src/summary';
import { stockFor } from '../../../src/workbook/summary';
import { type Gathering, isReading } from '../../gathering';
import { page as pageLook } from '../../looks';
import type { Perform, Prefer, Summing } from '../../pane';
import type { Page, State } from '../../state';
import { useLocale } from '../../words';
import { LettersView } from '../letters/LettersView';
import { Drop } from '../parts/Drop';
import { PageHead } from '../parts/PageHead';
import { Chosen } from './Chosen';
import { GatherView } from './GatherView';
import { SummaryView } from './SummaryView';

const useStyles = makeStyles({ page: pageLook });

/** What the files and the rest amount to; nothing as long as files are being read, since it would be another at once. */
function useAssembled(gathering: Gathering) {
  const { reports, unread, roster, prior } = gathering;
  const isUnderWay = isReading(gathering);
  return useMemo(() => {
    if (isUnderWay || reports.length + unread.length === 0) return null;
    const { value: units } = parseRoster(roster);
    const then = prior?.reading.value;
    return assemble({
      reports,
      unread,
      ...(units && units.length > 0 && { roster: units }),
      ...(then && { prior: then }),
    });
  }, [isUnderWay, reports, unread, roster, prior]);
}

interface Props {
  readonly state: State;
  readonly isBusy: boolean;
  readonly summing: Summing;
  readonly perform: Perform;
  readonly onPrefer: Prefer;
  readonly onOpen: (page: Page | null) => void;
}

export function SummaryPages({ state, isBusy, summing, perform, onPrefer, onOpen }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.letters;
  const { view, page, rounds, preferences } = state;
  const gathering = useDeferredValue(state.gathering);
  const assembled = useAssembled(gathering);
  const book = view.is === 'summary' ? view.book : null;
  const now = useMemo((): readonly StockRow[] => {
    if (!assembled) return [];
    return book ? stockFor(book, gathering) : (assembled.value?.stock ?? []);
  }, [assembled, book, gathering]);
  const letters = useMemo(() => lettersAfter([...rounds, now]), [rounds, now]);
  const onLetters = (unit?: string): void => onOpen({ is: 'letters', ...(unit !== undefined && { unit }) });
  const onBack = (): void => onOpen(book || now.length === 0 ? null : { is: 'gather' });
  if (page?.is === 'letters') {
    if (rounds.length === 0 && now.length === 0) {
      return (
        <Drop className={styles.page} onFiles={(files) => void summing.read(files)}>
          <PageHead title={words.title} onBack={() => onOpen(null)} />
          <Chosen gathering={gathering} summing={summing} intro={words.beginNext} />
        </Drop>
      );
    }
    return (
      <LettersView
        letters={letters}
        unit={page.unit}
        sender={preferences.sender}
        isBusy={isBusy}
        perform={perform}
        onSender={(sender) => onPrefer({ sender })}
        onBack={onBack}
      />
    );
  }
  if (view.is === 'summary') {
    return (
      <SummaryView
        summarised={view}
        gathering={gathering}
        letters={letters}
        sender={preferences.sender}
        isBusy={isBusy}
        summing={summing}
        perform={perform}
        onLetters={onLetters}
      />
    );
  }
  return (
    <GatherView
      gathering={gathering}
      assembled={assembled}
      letters={letters.length}
      isBusy={isBusy}
      summing={summing}
      perform={perform}
      onLetters={onLetters}
      onClose={() => onOpen(null)}
    />
  );
}
