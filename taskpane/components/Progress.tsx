/** What is being done, once that takes long enough to be noticed. */
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { progressTrack } from '../looks';
import type { Task } from '../task';
import { useLocale } from '../words';

const useStyles = makeStyles({
  track: progressTrack,
  text: {
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Progress({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const text = useLocale().pane.working[task.do];
  return (
    <>
      <ProgressBar className={styles.track} aria-label={text} />
      <div className={styles.text} role="status">
        {text}
      </div>
    </>
  );
}
