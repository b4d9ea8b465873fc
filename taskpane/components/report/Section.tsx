/** A part of the worklist under its heading; of many entries, the first. */
import { type ReactNode, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { moveFocus } from '../../arrows';
import type { Entry } from '../../model/entries';
import { sectionTitle } from '../../looks';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  // Cards reach into the margins, so that their icons stand in one line with those of closed rows.
  list: {
    listStyle: 'none',
    marginBlock: 0,
    marginInline: '-8px',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
});

/** So many are listed at first, and more at each request: many more would take a while to draw. */
const FIRST = 50;

interface Props {
  readonly title: string;
  readonly count: string;
  readonly entries: readonly Entry[];
  /** Entries in which somebody is writing: they stay, whatever is filtered. */
  readonly children: (entry: Entry) => ReactNode;
}

export function Section({ title, count, entries, children }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.report.list;
  const [limit, setLimit] = useState(FIRST);
  if (entries.length === 0) return null;
  const left = entries.length - limit;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <ul className={styles.list} onKeyDown={moveFocus('vertical')}>
        {entries.slice(0, limit).map(children)}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + FIRST)}>
          {fill(words.rest, { count: Math.min(left, FIRST) })}
        </Button>
      )}
    </section>
  );
}
