/** What was written last, and the way to take it back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissRegular } from '@fluentui/react-icons';
import type { Perform } from '../../pane';
import type { Undoable } from '../../toldWritten';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '8px',
    padding: '8px 4px 8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  icon: { display: 'flex', fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  undo: { flexShrink: 0, minWidth: 0 },
  effect: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly undoable: Undoable | null;
  readonly perform: Perform;
  readonly onDismiss: () => void;
}

export function UndoBar({ undoable, perform, onDismiss }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.writing;
  // The region stays, so that what appears in it is read out.
  return (
    <div role="status">
      {undoable && (
        <div className={styles.bar}>
          <span className={styles.icon}>
            <CheckmarkCircleFilled />
          </span>
          <span className={styles.text}>
            {undoable.what}
            <span className={styles.effect}>{undoable.effect}</span>
          </span>
          <Button
            size="small"
            className={styles.undo}
            title={undoable.effect}
            onClick={() => void perform(undoable.task)}
          >
            {words.undo}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.dismiss}
            onClick={onDismiss}
          />
        </div>
      )}
    </div>
  );
}
