/** What would be written, part by part: each can be looked into, and left out. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Form } from '../../../src/form';
import { fill } from '../../../src/locales';
import type { ImportPreview } from '../../../src/workbook/report';
import { type Part, partsOf } from '../../proposal';
import { sectionTitle } from '../../looks';
import { useLocale } from '../../words';
import { ChangeList } from './ChangeList';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', alignItems: 'flex-start' },
  content: { flexGrow: 1, minWidth: 0 },
  words: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly preview: ImportPreview;
  readonly form: Form;
  /** The parts that are not wanted. */
  readonly left: ReadonlySet<Part['group']>;
  readonly onLeave: (left: ReadonlySet<Part['group']>) => void;
}

export function Choices({ preview, form, left, onLeave }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { writing: words, import: own } = locale.pane;
  const parts = partsOf(preview);
  const toggle = (group: Part['group'], isOn: boolean): void =>
    onLeave(new Set(isOn ? [...left].filter((other) => other !== group) : [...left, group]));
  return (
    <section aria-label={words.willWrite}>
      <h2 className={styles.title}>
        {words.willWrite}{' '}
        {preview.cells.length > 0 && (
          <span className={styles.count}>{fill(words.cells, { count: preview.cells.length })}</span>
        )}
      </h2>
      {parts.map(({ group, cells, text }) => (
        <div key={group} className={styles.part}>
          <Checkbox
            aria-label={fill(words.choose, { part: locale.table[group] })}
            checked={!left.has(group)}
            onChange={(_, { checked }) => toggle(group, checked === true)}
          />
          <div className={styles.content}>
            <Disclosure
              title={locale.table[group]}
              side={
                text === null
                  ? fill(words.cells, { count: cells.length })
                  : fill(words.chars, { count: text.length })
              }
            >
              {text === null ? (
                <ChangeList changes={cells} form={form} />
              ) : (
                <p className={styles.words}>{text}</p>
              )}
            </Disclosure>
          </div>
        </div>
      ))}
      {preview.totals.length > 0 && (
        <p className={styles.note}>{fill(own.totals, { count: preview.totals.length })}</p>
      )}
    </section>
  );
}
