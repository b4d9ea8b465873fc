/** Rows of the register under a heading, a line between them. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
});

interface Props<T> {
  readonly title: string;
  readonly count: string;
  readonly items: readonly T[];
  /** So many are listed at first. */
  readonly first?: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

export function RowList<T>({ keyOf, children, ...section }: Props<T>) {
  const styles = useStyles();
  return (
    <Section {...section}>
      {(item) => (
        <li key={keyOf(item)} className={styles.item}>
          {children(item)}
        </li>
      )}
    </Section>
  );
}
