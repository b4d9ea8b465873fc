/** What was read of a document: whose it is, and what was odd on the way. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { fill, say } from '../../../src/locales';
import type { Reading, Report } from '../../../src/report';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  summary: { margin: 0, fontWeight: 600 },
  notes: { maxHeight: '160px', overflowY: 'auto' },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
});

export function ReadingNotes({ reading: { value, messages } }: { readonly reading: Reading<Report> }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.import;
  return (
    <>
      {value && (
        <p className={styles.summary} role="status">
          {fill(words.document, {
            unit: value.unit || words.nameless,
            year: value.year || words.yearless,
            edition: value.edition,
          })}
        </p>
      )}
      {messages.length > 0 && (
        <MessageBar intent={value ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>
            <div className={styles.notes} role="region" aria-label={words.notes} tabIndex={0}>
              <ul className={styles.list}>
                {messages.map((message, index) => (
                  <li key={index}>{say(message, locale)}</li>
                ))}
              </ul>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
