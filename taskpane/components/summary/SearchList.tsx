/** A long list to be searched: the first of what matches, the rest when somebody asks for it. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import { SearchField } from '../parts/SearchField';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  nothing: { margin: 0 },
});

/** So few need no search. */
const SEEN_AT_ONCE = 8;

export interface Line {
  readonly key: string;
  /** What is searched, besides what is shown. */
  readonly text: string;
  readonly content: ReactNode;
}

interface Props {
  /** What is said of searching. */
  readonly search: string;
  readonly lines: readonly Line[];
  /** How many lines are shown at first. */
  readonly first: number;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

export function SearchList({ search, lines, first }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const [sought, setSought] = useState('');
  const [isWhole, setWhole] = useState(false);
  const query = squeezed(useDeferredValue(sought));
  const matching = lines.filter(({ text }) => squeezed(text).includes(query));
  const shown = isWhole ? matching : matching.slice(0, first);
  return (
    <>
      {lines.length > SEEN_AT_ONCE && (isWhole || first > SEEN_AT_ONCE) && (
        <SearchField label={search} clear={words.clear} sought={sought} onSeek={setSought} />
      )}
      {matching.length === 0 && <p className={styles.nothing}>{words.noMatch}</p>}
      <ul className={styles.list}>
        {shown.map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
      {shown.length < matching.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {fill(words.showAll, { count: matching.length })}
        </Button>
      )}
    </>
  );
}
