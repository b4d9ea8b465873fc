/** Choosing the units' files, and how far the reading of them has got. */
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { type Gathering, isReading } from '../../gathering';
import type { Summing } from '../../pane';
import { useLocale } from '../../words';
import { FileSource } from '../FileSource';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  text: { margin: 0 },
});

interface Props {
  readonly gathering: Gathering;
  readonly summing: Summing;
}

export function Files({ gathering, summing }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const { reach, reports, unread, summaries } = gathering;
  const isUnderWay = isReading(gathering);
  const hasRead = reports.length + unread.length + summaries.length > 0;
  const told = reach && fill(isUnderWay ? words.reach : words.stopped, { ...reach, isStopped: '' });
  return (
    <FileSource
      ways={[
        { takes: 'folder', label: words.chooseFolder, isPrimary: !hasRead && !reach },
        { takes: 'files', label: words.chooseFiles },
      ]}
      hint={words.drop}
      isBusy={false}
      onFiles={(files) => void summing.read(files)}
    >
      {reach && (
        <>
          <ProgressBar aria-label={told ?? ''} value={reach.read} max={reach.chosen} />
          <div className={styles.line}>
            {told}
            {isUnderWay ? (
              <Button size="small" onClick={summing.stop}>
                {words.stop}
              </Button>
            ) : (
              <Button size="small" onClick={() => void summing.read([])}>
                {words.goOn}
              </Button>
            )}
          </div>
        </>
      )}
      <div className={styles.line}>
        <p className={styles.text} role="status">
          {hasRead && fill(words.read, { read: reports.length, unread: unread.length })}
        </p>
        {hasRead && !isUnderWay && (
          <Button size="small" appearance="subtle" onClick={summing.forget}>
            {words.forget}
          </Button>
        )}
      </div>
    </FileSource>
  );
}
