/** Making a summary: the units' files, who is expected, what to compare with, how it stands, and the files one by one. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { Reading } from '../../../src/report';
import type { SummarySeed } from '../../../src/summary';
import { fill } from '../../../src/locales';
import type { Gathering } from '../../gathering';
import { page } from '../../looks';
import { gatheredModel } from '../../model/gathered';
import type { Perform, Summing } from '../../pane';
import { useLocale } from '../../words';
import { Drop } from '../parts/Drop';
import { Messages } from '../parts/Messages';
import { PageHead } from '../parts/PageHead';
import { Chosen } from './Chosen';
import { GatheredList } from './GatheredList';
import { Prior } from './Prior';
import { Roster } from './Roster';

const useStyles = makeStyles({ page });

interface Props {
  readonly gathering: Gathering;
  /** What the files and the rest amount to; nothing as long as files are being read. */
  readonly assembled: Reading<SummarySeed> | null;
  /** How many letters are due. */
  readonly letters: number;
  readonly isBusy: boolean;
  readonly summing: Summing;
  readonly perform: Perform;
  /** Opens the letters, at that of a unit where one was chosen. */
  readonly onLetters: (unit?: string) => void;
  readonly onClose: () => void;
}

export function GatherView(props: Props) {
  const { gathering, assembled, letters, isBusy, summing, perform, onLetters, onClose } = props;
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const seed = assembled?.value ?? null;
  const model = gatheredModel(gathering, seed);
  const more = [
    model.toSee.length > 0 && fill(words.someToSee, { count: model.toSee.length }),
    model.missing.length > 0 && fill(words.someMissing, { count: model.missing.length }),
  ].filter(Boolean);
  return (
    <Drop className={styles.page} onFiles={(files) => void summing.read(files)}>
      <PageHead title={words.title} onBack={onClose} />
      <Chosen gathering={gathering} summing={summing} intro={words.intro} more={more.join('')}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !seed}
          onClick={() => seed && void perform({ do: 'makeSummary', seed })}
        >
          {words.make}
        </Button>
        {letters > 0 && (
          <Button onClick={() => onLetters()}>{fill(words.writeLetters, { count: letters })}</Button>
        )}
      </Chosen>
      {assembled && <Messages messages={assembled.messages} isError={!seed} />}
      <div>
        <Roster text={gathering.roster} onChange={summing.writeRoster} />
        <Prior prior={gathering.prior} isBusy={isBusy} perform={perform} />
      </div>
      <GatheredList {...model} year={seed?.summary.year ?? 0} onLetter={onLetters} />
    </Drop>
  );
}
