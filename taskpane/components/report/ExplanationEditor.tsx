/** The field in which a warning is explained. */
import { type KeyboardEvent, useState } from 'react';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly saved: string;
  /** Answers whether the words were saved. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function ExplanationEditor({ saved, onSave, onClose }: Props) {
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
