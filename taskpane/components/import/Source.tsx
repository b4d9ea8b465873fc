/** Where a document comes from: a file chosen or dropped, or something pasted. */
import type { ClipboardEvent } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { type ChosenFile, filesOf } from '../../files';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { FileSource } from '../FileSource';

interface Props {
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function Source({ isBusy, perform }: Props) {
  const words = useLocale().pane.import;

  const read = (source: ChosenFile | string | undefined): void => {
    if (source) void perform({ do: 'readDocument', source });
  };
  /** Tables come with the clipboard's HTML; its plain text has lost them. */
  function readClipboard(event: ClipboardEvent): void {
    const [file] = filesOf(event.clipboardData.files);
    const text = event.clipboardData.getData('text/html') || event.clipboardData.getData('text/plain');
    event.preventDefault();
    read(file ?? text);
  }

  return (
    <FileSource
      ways={[{ takes: 'file', label: words.choose, isPrimary: true }]}
      hint={words.drop}
      isBusy={isBusy}
      onFiles={([file]) => read(file)}
    >
      <Field label={words.paste}>
        <Textarea rows={2} value="" onChange={() => {}} onPaste={readClipboard} />
      </Field>
    </FileSource>
  );
}
