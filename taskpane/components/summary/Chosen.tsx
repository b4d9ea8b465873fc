/** How the reading of the units' files stands, and what to do next: choose, stop, go on, make the summary of them. */
import type { ReactNode } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { fill } from '../../../src/locales';
import { type Gathering, isReading } from '../../gathering';
import { progressTrack } from '../../looks';
import type { Summing } from '../../pane';
import { useLocale } from '../../words';
import { WayButton } from '../FileSource';
import { Standing } from '../parts/Standing';

const useStyles = makeStyles({
  track: progressTrack,
  brand: { color: tokens.colorBrandForeground1 },
  minor: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  column: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly gathering: Gathering;
  readonly summing: Summing;
  /** What to do before anything was chosen. */
  readonly intro: string;
  /** What is said beside what was read. */
  readonly more?: string | undefined;
  /** The first thing to do with what was read. */
  readonly children?: ReactNode;
}

export function Chosen({ gathering, summing, intro, more, children }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const { reach, reports, unread, summaries } = gathering;
  const hasRead = reports.length + unread.length + summaries.length > 0;
  const icon = <FolderOpenRegular className={styles.brand} />;
  const way = (takes: 'folder' | 'files', label: string, isPrimary = false, isMinor = false) => (
    <WayButton
      way={{ takes, label, isPrimary, isMinor }}
      isBusy={false}
      onFiles={(files) => void summing.read(files)}
    />
  );
  if (reach && isReading(gathering)) {
    const sentence = fill(words.reading, { at: Math.min(reach.read + 1, reach.chosen), count: reach.chosen });
    return (
      <div className={styles.column}>
        <Standing level={2} icon={icon} sentence={sentence} next={words.readingNext} />
        <ProgressBar className={styles.track} aria-label={sentence} value={reach.read} max={reach.chosen} />
        <div>
          <Button onClick={summing.stop}>{words.stop}</Button>
        </div>
      </div>
    );
  }
  if (reach) {
    return (
      <Standing level={2} icon={icon} sentence={fill(words.stopped, { ...reach, isStopped: '' })} next={more}>
        {children}
        <Button onClick={() => void summing.read([])}>{words.goOn}</Button>
        <Button appearance="subtle" onClick={summing.forget}>
          {words.forget}
        </Button>
      </Standing>
    );
  }
  if (!hasRead) {
    return (
      <Standing level={2} icon={icon} sentence={words.choose} next={`${intro}${words.drop}`}>
        {way('folder', words.chooseFolder, true)}
        {way('files', words.chooseFiles)}
      </Standing>
    );
  }
  return (
    <div className={styles.column}>
      <Standing
        level={2}
        icon={icon}
        sentence={fill(words.read, { read: reports.length, unread: unread.length })}
        next={more}
      >
        {children}
      </Standing>
      <div className={styles.minor}>
        {way('folder', words.chooseFolder, false, true)}
        {way('files', words.chooseFiles, false, true)}
        <Button size="small" appearance="subtle" onClick={summing.forget}>
          {words.forget}
        </Button>
      </div>
    </div>
  );
}
