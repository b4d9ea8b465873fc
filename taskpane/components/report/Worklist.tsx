/** What there is to see to: the selected cell's first, then errors, warnings and hints; searched where it is long. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { forms } from '../../../src/form';
import { describe, fill, type Locale } from '../../../src/locales';
import { type Group, severities } from '../../../src/rules';
import type { Entry } from '../../model/entries';
import type { ReportModel } from '../../model/report';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { SearchField } from '../../views';
import { useLocale } from '../../words';
import { Disclosure } from '../parts/Disclosure';
import { ReadSelection } from '../parts/ReadSelection';
import { Section } from '../parts/Section';
import { EntryRow } from './EntryRow';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // Cards reach into the margins, so that their icons stand in one line with those of closed rows.
  cards: { marginInline: '-8px', gap: '4px' },
  nothing: { margin: 0 },
});

/** So few need no search. */
const SEEN_AT_ONCE = 8;

const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

function matches({ findings }: Entry, query: string, ready: Ready, locale: Locale): boolean {
  const form = forms[ready.report.edition];
  return findings.some((finding) => {
    const { place, message } = describe(finding, form, locale);
    return squeezed(place + message).includes(query);
  });
}

/** Keys that are put in or taken out, and the same function as long as it is on the page. */
function useKeys() {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const put = useCallback((some: readonly string[], isIn: boolean): void => {
    setKeys((before) => {
      const after = new Set(before);
      for (const key of some)
        if (isIn) after.add(key);
        else after.delete(key);
      return after;
    });
  }, []);
  return [keys, put] as const;
}

interface Props {
  readonly model: ReportModel;
  readonly ready: Ready;
  /** The part that is listed alone. */
  readonly only: Group | null;
  readonly onShowAll: () => void;
  readonly perform: Perform;
}

export function Worklist({ model, ready, only, onShowAll, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.list;
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const onToggle = useCallback(
    (key: string, isOpen: boolean) => setToggled((before) => new Map(before).set(key, isOpen)),
    [],
  );
  const [refused, onRefuse] = useKeys();
  const [writing, putWriting] = useKeys();
  const onWrite = useCallback((key: string, isOpen: boolean) => putWriting([key], isOpen), [putWriting]);
  const [sought, setSought] = useState('');
  const query = squeezed(useDeferredValue(sought));
  const shown = useMemo(
    () =>
      model.open.filter(
        (entry) =>
          writing.has(entry.key) ||
          ((only === null || entry.group === only) && (query === '' || matches(entry, query, ready, locale))),
      ),
    [model, only, query, writing, ready, locale],
  );
  // The first error is open, unless a cell is selected that has something of its own.
  const first = model.selected[0] ?? shown.find(({ severity }) => severity === 'error');
  const row = (entry: Entry, isSelected = false) => {
    const isOpen = writing.has(entry.key) || (toggled.get(entry.key) ?? (entry === first || isSelected));
    return (
      <EntryRow
        key={entry.key}
        entry={entry}
        ready={ready}
        isOpen={isOpen}
        isSelected={isSelected}
        isPrimary={entry === first}
        refused={refused}
        onToggle={onToggle}
        onRefuse={onRefuse}
        onWrite={onWrite}
        perform={perform}
      />
    );
  };
  const of = (severity: Entry['severity']): Entry[] => shown.filter((entry) => entry.severity === severity);
  const countOf = (entries: readonly Entry[]): number =>
    entries.reduce((sum, { findings }) => sum + findings.length, 0);
  const hints = of('hint');
  const areOthersOpen = shown.length > hints.length || model.selected.length > 0;
  const hintCount = fill(words.counts.hint, { count: countOf(hints) });
  return (
    <div className={styles.list} role="region" aria-label={words.label}>
      {model.open.length > SEEN_AT_ONCE && (
        <SearchField label={words.search} clear={words.clear} sought={sought} onSeek={setSought} />
      )}
      <ReadSelection
        said={
          model.selectedName && model.selected.length === 0
            ? fill(locale.pane.nothingSelected, { cell: model.selectedName })
            : ''
        }
        perform={perform}
      />
      <Section
        title={words.selected}
        count={model.selectedName}
        className={styles.cards}
        items={model.selected}
      >
        {(entry) => row(entry, true)}
      </Section>
      {severities
        .filter((severity) => severity !== 'hint')
        .map((severity) => {
          const entries = of(severity);
          const count = countOf(entries);
          const isMerged = count > entries.length;
          return (
            <Section
              key={severity}
              title={words.headings[severity]}
              count={fill(isMerged ? words.ofCauses : words.counts[severity], {
                count,
                causes: entries.length,
              })}
              className={styles.cards}
              items={entries}
            >
              {(entry) => row(entry)}
            </Section>
          );
        })}
      {hints.length > 0 &&
        (areOthersOpen ? (
          <Disclosure title={words.headings.hint} side={hintCount}>
            <Section title={words.headings.hint} count={hintCount} className={styles.cards} items={hints}>
              {(entry) => row(entry)}
            </Section>
          </Disclosure>
        ) : (
          <Section title={words.headings.hint} count={hintCount} className={styles.cards} items={hints}>
            {(entry) => row(entry)}
          </Section>
        ))}
      {only !== null && shown.length === 0 && <p className={styles.nothing}>{words.nothingHere}</p>}
      {only !== null && (
        <div>
          <Link as="button" onClick={onShowAll}>
            {words.showAll}
          </Link>
        </div>
      )}
      <Section
        title={words.explained}
        count={String(model.explained.length)}
        className={styles.cards}
        items={model.explained}
      >
        {(entry) => row(entry)}
      </Section>
    </div>
  );
}
