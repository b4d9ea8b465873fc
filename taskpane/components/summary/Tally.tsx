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

export function Tally({ counts }: { readonly counts: Readonly<Record<'error' | 'warning', number>> }) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const { error, warning } = counts;
  return (
    <span className={styles.tally}>
      {error > 0 && <span className={styles.error}>{fill(words.errors, { count: error })}</span>}
      {warning > 0 && <span className={styles.warning}>{fill(words.warnings, { count: warning })}</span>}
      {error + warning === 0 && <span className={styles.sound}>{words.sound}</span>}
    </span>
  );
}
