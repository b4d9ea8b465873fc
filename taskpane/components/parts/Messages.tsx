/** What is to be said of something that was read, each message on a line with its sign. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { say } from '../../../src/locales';
import type { Message } from '../../../src/report';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', gap: '8px', overflowWrap: 'anywhere' },
  text: { minWidth: 0 },
  icon: {
    display: 'flex',
    flexShrink: 0,
    fontSize: '16px',
    paddingTop: '2px',
    color: tokens.colorStatusWarningForeground1,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly messages: readonly Message[];
  /** Nothing came of it for these reasons. */
  readonly isError?: boolean;
}

export function Messages({ messages, isError = false }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  if (messages.length === 0) return null;
  return (
    <ul className={styles.list}>
      {messages.map((message, at) => (
        <li key={at} className={styles.line}>
          <span className={styles.icon}>
            {isError ? <DismissCircleFilled className={styles.error} /> : <WarningFilled />}
          </span>
          <span className={styles.text}>{say(message, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
