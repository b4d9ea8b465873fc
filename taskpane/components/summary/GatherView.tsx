/** Making a summary: the units' files, who is expected, what to compare with, how it stands, and the files one by one. */
import { useDeferredValue, useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { assemble, parseRoster } from '../../../src/summary';
import { type Gathering, isReading } from '../../gathering';
import { page, pageTitle } from '../../looks';
import type { Perform, Summing } from '../../pane';
import { useLocale } from '../../words';
import { Files } from './Files';
import { GatheredList } from './GatheredList';
import { Messages } from './Messages';
import { Prior } from './Prior';
import { Roster } from './Roster';
import { States } from './States';

const useStyles = makeStyles({ page, title: pageTitle, text: { margin: 0 } });

/** What the files and the rest amount to; nothing as long as files are being read, since it would be another at once. */
function useSeed(gathering: Gathering) {
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
  readonly gathering: Gathering;
  readonly isBusy: boolean;
  readonly summing: Summing;
  readonly perform: Perform;
  readonly onClose: () => void;
}

export function GatherView({ gathering, isBusy, summing, perform, onClose }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const assembled = useSeed(useDeferredValue(gathering));
  const seed = assembled?.value;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text}>{words.intro}</p>
      <Files gathering={gathering} summing={summing} />
      <Roster text={gathering.roster} onChange={summing.writeRoster} />
      <Prior prior={gathering.prior} isBusy={isBusy} perform={perform} />
      {seed && <States units={seed.stock} />}
      {assembled && <Messages messages={assembled.messages} intent={seed ? 'warning' : 'error'} />}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || !seed}
        onClick={() => seed && void perform({ do: 'makeSummary', seed })}
      >
        {words.make}
      </Button>
      <GatheredList {...gathering} />
      <div>
        <Button size="small" onClick={onClose}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
