/** Where a document comes from: a file chosen or dropped, or something pasted. */
import type { ClipboardEvent } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { ChosenFile } from '../../files';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { FileSource } from '../FileSource';

interface Props {
  readonly isBusy: boolean;
  /** A document is there already. */
  readonly isAnother: boolean;
  readonly perform: Perform;
}

export function Source({ isBusy, isAnother, perform }: Props) {
  const words = useLocale().pane.import;

  async function readFile(file: File): Promise<void> {
    await perform({ do: 'readDocument', source: new Uint8Array(await file.arrayBuffer()) });
  }
  async function readChosen([chosen]: readonly ChosenFile[]): Promise<void> {
    if (chosen) await readFile(await chosen.open());
  }
  /** Tables come with the clipboard's HTML; its plain text has lost them. */
  function readClipboard(event: ClipboardEvent): void {
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData('text/html') || event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (file) void readFile(file);
    else if (text) void perform({ do: 'readDocument', source: text });
  }

  return (
    <FileSource
      ways={[{ takes: 'file', label: isAnother ? words.another : words.choose, isPrimary: !isAnother }]}
      hint={words.drop}
      isBusy={isBusy}
      onFiles={(files) => void readChosen(files)}
    >
      <Field label={words.paste}>
        <Textarea rows={2} value="" onChange={() => {}} onPaste={readClipboard} />
      </Field>
    </FileSource>
  );
}
