/** A register in a file: what was read of it, what was taken for what, what matches nothing; then it is written. */
import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { fill } from '../../../src/locales';
import { checkRegister, type Register, type RegisterFinding } from '../../../src/register';
import { newRows, type RegisterBook } from '../../../src/workbook/register';
import { page, sectionTitle } from '../../looks';
import type { Perform } from '../../pane';
import type { ReadRegister } from '../../state';
import { useLocale } from '../../words';
import { FileSource, WayButton } from '../FileSource';
import { ListRow } from '../parts/ListRow';
import { Messages } from '../parts/Messages';
import { PageHead } from '../parts/PageHead';
import { SeverityIcon } from '../parts/SeverityIcon';
import { Standing } from '../parts/Standing';
import { RowList } from './RowList';

const useStyles = makeStyles({
  page,
  icon: { color: tokens.colorBrandForeground1 },
  title: sectionTitle,
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Unmapped {
  readonly title: string;
  readonly found: string;
  readonly rows: number;
}

/** Words that stand where a choice or a date should, each once. */
function unmappedIn(register: Register): Unmapped[] {
  const words = new Map<string, Unmapped>();
  const isWord = ({ message: { key } }: RegisterFinding): boolean =>
    key === 'R-2.countedChoice' || key === 'R-2.countedDate';
  for (const { message } of checkRegister(register).filter(isWord)) {
    const { title, found } = { title: String(message.params.title), found: String(message.params.found) };
    const key = `${title} ${found}`;
    words.set(key, { title, found, rows: (words.get(key)?.rows ?? 0) + 1 });
  }
  return [...words.values()].sort((a, b) => b.rows - a.rows);
}

interface Props {
  readonly document: ReadRegister | null;
  readonly book: RegisterBook | null;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onBack: () => void;
}

function Preview({
  register,
  book,
  isBusy,
  perform,
}: Pick<Props, 'book' | 'isBusy' | 'perform'> & { readonly register: Register }) {
  const styles = useStyles();
  const words = useLocale().pane.register.importing;
  const own = useMemo(
    () => newRows(register, book?.register ?? { requests: [], cases: [] }),
    [register, book],
  );
  const unmapped = useMemo(() => unmappedIn(register), [register]);
  const count = own.requests.length + own.cases.length;
  const known = register.requests.length + register.cases.length - count;
  return (
    <>
      <Standing
        level={2}
        icon={<TableRegular className={styles.icon} />}
        sentence={fill(count === 0 ? words.nothing : known > 0 ? words.sentenceSome : words.sentence, {
          count,
          known,
        })}
        next={count > 0 ? words.next : undefined}
      >
        {count > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void perform({ do: 'addToRegister', register: own })}
          >
            {words.write}
          </Button>
        )}
      </Standing>
      {unmapped.length > 0 && (
        <div>
          <RowList
            title={words.unmapped}
            count={fill(words.unmappedCount, { count: unmapped.length })}
            items={unmapped}
            keyOf={({ title, found }) => `${title} ${found}`}
          >
            {({ title, found, rows }) => (
              <ListRow
                icon={<SeverityIcon severity="error" />}
                name={fill(words.unmappedWord, { title, found })}
                side={fill(words.rows, { count: rows })}
              />
            )}
          </RowList>
          <p className={styles.note}>{words.unmappedNote}</p>
        </div>
      )}
    </>
  );
}

export function ImportRegister({ document, book, isBusy, perform, onBack }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.register.importing;
  const register = document?.reading.value;
  const messages = document?.reading.messages ?? [];
  return (
    <div className={styles.page}>
      <PageHead title={words.title} onBack={onBack} />
      {document && (
        <ListRow
          icon={<TableRegular className={styles.icon} />}
          name={document.name}
          sentence={
            register
              ? fill(words.read, { requests: register.requests.length, cases: register.cases.length })
              : undefined
          }
        />
      )}
      {register ? (
        <Preview register={register} book={book} isBusy={isBusy} perform={perform} />
      ) : (
        <>
          <Messages messages={messages} isError />
          <p className={styles.text}>{words.intro}</p>
          <FileSource
            ways={[{ takes: 'file', label: words.choose, isPrimary: true }]}
            hint={words.drop}
            isBusy={isBusy}
            onFiles={([file]) => file && void perform({ do: 'readRegister', file })}
          />
        </>
      )}
      {register && messages.length > 0 && (
        <section aria-label={words.look}>
          <h2 className={styles.title}>{words.look}</h2>
          <Messages messages={messages} />
        </section>
      )}
      {register && (
        <div>
          <WayButton
            way={{ takes: 'file', label: words.another, isMinor: true }}
            isBusy={isBusy}
            onFiles={([file]) => file && void perform({ do: 'readRegister', file })}
          />
        </div>
      )}
    </div>
  );
}
