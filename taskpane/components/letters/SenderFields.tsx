/** Who sends the reports back, and by when: filled in once for all letters. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Sender } from '../../../src/letters';
import { useLocale } from '../../words';
import { Disclosure } from '../parts/Disclosure';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly sender: Sender;
  readonly onChange: (sender: Sender) => void;
}

const keys: readonly (keyof Sender)[] = ['office', 'deadline', 'contact', 'date'];

/** What is left empty is left to be written by hand. */
const withField = (sender: Sender, key: keyof Sender, value: string): Sender =>
  Object.fromEntries(Object.entries({ ...sender, [key]: value }).filter(([, text]) => text !== ''));

export function SenderFields({ sender, onChange }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.letters;
  return (
    <Disclosure title={words.sender}>
      <div className={styles.fields}>
        {keys.map((key) => (
          <Field key={key} label={words.fields[key]}>
            <Input
              value={sender[key] ?? ''}
              placeholder={words.examples[key]}
              onChange={(_, { value }) => onChange(withField(sender, key, value))}
            />
          </Field>
        ))}
        <p className={styles.note}>{words.senderNote}</p>
      </div>
    </Disclosure>
  );
}
