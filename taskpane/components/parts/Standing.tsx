/** How things stand: one sentence of fact, what comes next, and the one thing to do. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { pageTitle } from '../../looks';

const useStyles = makeStyles({
  standing: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', gap: '8px' },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px', paddingTop: '1px' },
  title: pageTitle,
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    // The first action is the one to take.
    '> :first-child': { flexGrow: 1 },
  },
});

interface Props {
  /** The heading's level: a page has its own first heading. */
  readonly level: 1 | 2;
  readonly icon: ReactNode;
  readonly sentence: string;
  readonly next?: string | undefined;
  /** What can be done, the one thing to do first. */
  readonly children?: ReactNode;
}

export function Standing({ level, icon, sentence, next, children }: Props) {
  const styles = useStyles();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.standing}>
      <div className={styles.line} role="status">
        <span className={styles.icon}>{icon}</span>
        <div>
          <Heading className={styles.title}>{sentence}</Heading>
          {next && <p className={styles.next}>{next}</p>}
        </div>
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
