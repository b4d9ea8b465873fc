/** What was odd while the workbook was read: a block not found, or found by its labels. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { say } from '../../src/locales';
import type { Message } from '../../src/report';
import { useLocale } from '../words';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

export function Notices({ messages }: { readonly messages: readonly Message[] }) {
  const styles = useStyles();
  const locale = useLocale();
  if (messages.length === 0) return null;
  const told = new Map(messages.map((message) => [say(message, locale), message]));
  return (
    <ul className={styles.list} aria-label={locale.pane.notices}>
      {[...told].map(([text, { code }]) => (
        <li key={text}>
          <MessageBar intent={code === 'workbook.foundByLabels' ? 'info' : 'warning'} layout="multiline">
            <MessageBarBody>{text}</MessageBarBody>
          </MessageBar>
        </li>
      ))}
    </ul>
  );
}
