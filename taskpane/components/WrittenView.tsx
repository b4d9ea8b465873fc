/** What was written lately and can still be taken back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { page } from '../looks';
import type { Perform } from '../pane';
import { toldWritten, undoTask } from '../toldWritten';
import { useLocale } from '../words';
import type { Written } from '../written';
import { PageHead } from './parts/PageHead';

const useStyles = makeStyles({
  page,
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  effect: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  nothing: { margin: 0 },
});

interface Props {
  readonly written: readonly Written[];
  readonly perform: Perform;
  readonly onBack: () => void;
}

export function WrittenView({ written, perform, onBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { report, writing } = locale.pane;
  return (
    <div className={styles.page}>
      <PageHead title={report.menu.written} onBack={onBack} />
      {written.length === 0 && <p className={styles.nothing}>{writing.nothingWritten}</p>}
      <ul className={styles.list}>
        {written.map((one) => {
          const { what, effect } = toldWritten(one, locale);
          return (
            <li key={one.number} className={styles.line}>
              <span className={styles.text}>
                {what}
                <span className={styles.effect}>{effect}</span>
              </span>
              <Button
                size="small"
                aria-label={`${writing.undo} ${what}`}
                onClick={() => void perform(undoTask(one))}
              >
                {writing.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
