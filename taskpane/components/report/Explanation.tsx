/** A warning explained where it stands: the saved words, and a field to write them. */
import { type KeyboardEvent, useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  saved: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  editor: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});

interface EditorProps {
  readonly saved: string;
  /** Answers whether the words were saved. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

function Editor({ saved, onSave, onClose }: EditorProps) {
  const styles = useStyles();
  const words = useLocale().pane.report.explanation;
  const [text, setText] = useState(saved);
  const save = async (): Promise<void> => {
    if (await onSave(text.trim())) onClose();
  };
  // Escape also takes back what is being composed by an input method: that one is not ours.
  const closeOnEscape = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (key === 'Escape' && !nativeEvent.isComposing) onClose();
  };
  return (
    <div className={styles.editor} onKeyDown={closeOnEscape}>
      <Field label={words.label} hint={words.hint}>
        <Textarea autoFocus resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface Props {
  /** The words on 校验结果; empty when there are none. */
  readonly saved: string;
  /** What is explained, for those who hear the button out of its place. */
  readonly about: string;
  /** Says when somebody begins to write, and when that is over. */
  readonly onWrite: (isOpen: boolean) => void;
  readonly onSave: EditorProps['onSave'];
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
  if (isOpen) return <Editor saved={saved} onSave={onSave} onClose={close} />;
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
