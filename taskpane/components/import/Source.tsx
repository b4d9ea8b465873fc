/** Where a document comes from: a file chosen or dropped, or something pasted. */
import { type ClipboardEvent, type DragEvent, useRef } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  source: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  choose: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground3 },
  hidden: { display: 'none' },
});

/** What the readers know; any other file is refused by its content. */
const ACCEPTED = '.docx,.html,.htm,.mht,.pdf,.xlsx,.txt,.csv,.json';

interface Props {
  readonly isBusy: boolean;
  /** A document is there already. */
  readonly isAnother: boolean;
  readonly perform: Perform;
}

export function Source({ isBusy, isAnother, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  const input = useRef<HTMLInputElement>(null);

  async function readFile(file: File | undefined): Promise<void> {
    if (file) await perform({ do: 'readDocument', source: new Uint8Array(await file.arrayBuffer()) });
  }
  /** Tables come with the clipboard's HTML; its plain text has lost them. */
  function readClipboard(event: ClipboardEvent): void {
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData('text/html') || event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (file) void readFile(file);
    else if (text) void perform({ do: 'readDocument', source: text });
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    void readFile(event.dataTransfer.files[0]);
  }

  return (
    <div className={styles.source} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className={styles.choose}>
        <Button
          appearance={isAnother ? 'secondary' : 'primary'}
          disabledFocusable={isBusy}
          onClick={() => input.current?.click()}
        >
          {isAnother ? words.another : words.choose}
        </Button>
        <span className={styles.hint}>{words.drop}</span>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          className={styles.hidden}
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            void readFile(currentTarget.files?.[0]);
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
          }}
        />
      </div>
      <Field label={words.paste}>
        <Textarea rows={2} value="" onChange={() => {}} onPaste={readClipboard} />
      </Field>
    </div>
  );
}
