/** What was odd while a document was read. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading, Report } from '../../../src/report';
import { sectionTitle } from '../../looks';
import { useLocale } from '../../words';
import { Messages } from '../parts/Messages';

const useStyles = makeStyles({
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
});

export function ReadingNotes({ reading: { value, messages } }: { readonly reading: Reading<Report> }) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  if (messages.length === 0) return null;
  return (
    <section aria-label={words.look}>
      <h2 className={styles.title}>
        {words.look} <span className={styles.count}>{messages.length}</span>
      </h2>
      <Messages messages={messages} isError={!value} />
    </section>
  );
}
