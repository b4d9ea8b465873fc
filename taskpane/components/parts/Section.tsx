/** A part of a list under its heading; of many items, the first, and more at each request. */
import { type ReactNode, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { moveFocus } from '../../arrows';
import { sectionTitle } from '../../looks';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  list: {
    listStyle: 'none',
    marginBlock: 0,
    marginInline: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
  },
});

/** So many more at each request: many more would take a while to draw. */
const STEP = 50;

interface Props<T> {
  readonly title: string;
  readonly count: string;
  readonly items: readonly T[];
  /** So many are listed at first. */
  readonly first?: number;
  /** How its list looks beyond being one. */
  readonly className?: string;
  /** The item's `li`, with its key. */
  readonly children: (item: T) => ReactNode;
}

export function Section<T>({ title, count, items, first = STEP, className, children }: Props<T>) {
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
      <ul className={mergeClasses(styles.list, className)} onKeyDown={moveFocus('vertical')}>
        {items.slice(0, limit).map((item) => children(item))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + STEP)}>
          {fill(words.rest, { count: Math.min(left, STEP) })}
        </Button>
      )}
    </section>
  );
}
