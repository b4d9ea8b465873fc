/** The units that are expected, typed or pasted. */
import { Field, Textarea } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { parseRoster } from '../../../src/summary';
import { useLocale } from '../../words';
import { Messages } from './Messages';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function Roster({ text, onChange }: Props) {
  const words = useLocale().pane.summary;
  const { value, messages } = parseRoster(text);
  const count = value?.length ?? 0;
  return (
    <>
      <Field label={words.roster} hint={count > 0 ? fill(words.rosterCount, { count }) : words.rosterHint}>
        <Textarea rows={3} resize="vertical" value={text} onChange={(_, { value: now }) => onChange(now)} />
      </Field>
      <Messages messages={messages} intent="warning" />
    </>
  );
}
