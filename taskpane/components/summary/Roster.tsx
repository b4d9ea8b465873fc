/** The units that are expected, typed or pasted. */
import { Field, Textarea } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { parseRoster } from '../../../src/summary';
import { useLocale } from '../../words';
import { Disclosure } from '../parts/Disclosure';
import { Messages } from '../parts/Messages';

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
      <Disclosure
        title={words.rosterTitle}
        side={count > 0 ? fill(words.rosterCount, { count }) : words.notFilled}
      >
        <Field label={words.roster} hint={words.rosterHint}>
          <Textarea rows={5} resize="vertical" value={text} onChange={(_, { value: now }) => onChange(now)} />
        </Field>
      </Disclosure>
      <Messages messages={messages} />
    </>
  );
}
