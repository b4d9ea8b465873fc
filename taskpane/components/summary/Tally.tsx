/** How many errors and warnings there are somewhere, in words and colours. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  tally: { display: 'inline-flex', gap: '8px', flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: 600 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  sound: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly counts: Readonly<Record<'error' | 'warning', number>>;
  /** Is all well where nothing is wrong with the figures? Not with a report of another year, or with one of two. */
  readonly isCounted: boolean;
}

export function Tally({ counts, isCounted }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const { error, warning } = counts;
  return (
    <span className={styles.tally}>
      {error > 0 && <span className={styles.error}>{fill(words.errors, { count: error })}</span>}
      {warning > 0 && <span className={styles.warning}>{fill(words.warnings, { count: warning })}</span>}
      {isCounted && error + warning === 0 && <span className={styles.sound}>{words.sound}</span>}
    </span>
  );
}
