/** Rows of the register under a heading; of many, the first, and more at each request. */
import { type ReactNode, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { moveFocus } from '../../arrows';
import { sectionTitle } from '../../looks';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** So many more at each request. */
const STEP = 50;

interface Props<T> {
  readonly title: string;
  readonly count: string;
  readonly items: readonly T[];
  /** So many are listed at first. */
  readonly first?: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

export function RowList<T>({ title, count, items, first = STEP, keyOf, children }: Props<T>) {
  const styles = useStyles();
  const words = useLocale().pane.report.list;
  const [limit, setLimit] = useState(first);
  if (items.length === 0) return null;
  const left = items.length - limit;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <ul className={styles.list} onKeyDown={moveFocus('vertical')}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + STEP)}>
          {fill(words.rest, { count: Math.min(left, STEP) })}
        </Button>
      )}
    </section>
  );
}
