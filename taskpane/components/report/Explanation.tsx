/** A warning explained where it stands: the saved words, and a field to write them. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ExplanationEditor } from '../../views';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  saved: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** The words on 校验结果; empty when there are none. */
  readonly saved: string;
  /** What is explained, for those who hear the button out of its place. */
  readonly about: string;
  /** Says when somebody begins to write, and when that is over. */
  readonly onWrite: (isOpen: boolean) => void;
  /** Answers whether the words were saved. */
  readonly onSave: (text: string) => Promise<boolean>;
}

export function Explanation({ saved, about, onWrite, onSave }: Props) {
  const styles = useStyles();
  const { separator, pane } = useLocale();
  const words = pane.report.explanation;
  const [isOpen, setOpen] = useState(false);
  /** The button that opened the editor gets the focus back; it must not take it on first sight. */
  const [wasOpen, setWasOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    onWrite(true);
  };
  const close = (): void => {
    setOpen(false);
    onWrite(false);
    setWasOpen(true);
  };
  if (isOpen) return <ExplanationEditor saved={saved} onSave={onSave} onClose={close} />;
  const action = saved ? words.edit : words.add;
  return (
    <>
      {saved && (
        <p className={styles.saved}>
          <span className={styles.label}>{words.label} </span>
          {saved}
        </p>
      )}
      <div>
        <Button size="small" autoFocus={wasOpen} aria-label={`${action}${separator}${about}`} onClick={open}>
          {action}
        </Button>
      </div>
    </>
  );
}
