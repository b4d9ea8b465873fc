/** The document that was read: its file, whose report it is, and the way to another. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { fill } from '../../../src/locales';
import type { Perform } from '../../pane';
import type { ReadDocument } from '../../state';
import { useLocale } from '../../words';
import { WayButton } from '../FileSource';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorBrandForeground1 },
  text: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 120px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: 600 },
  whose: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly document: ReadDocument;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function Document({ document: { name, reading }, isBusy, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  const { value } = reading;
  return (
    <div className={styles.card}>
      <span className={styles.icon}>
        <DocumentTextRegular />
      </span>
      <span className={styles.text} role="status">
        <span className={styles.name}>{name || words.pasted}</span>
        {value && (
          <span className={styles.whose}>
            {fill(words.document, {
              unit: value.unit || words.nameless,
              year: value.year || words.yearless,
              edition: value.edition,
            })}
          </span>
        )}
      </span>
      <WayButton
        way={{ takes: 'file', label: words.another }}
        isBusy={isBusy}
        onFiles={([file]) => file && void perform({ do: 'readDocument', source: file })}
      />
    </div>
  );
}
