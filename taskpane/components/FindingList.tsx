/** The findings under the names of their sheets, as far as the filter lets them through; of many, the first. */
import { useCallback, useMemo, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill, type Locale } from '../../src/locales';
import { type Finding, groupOf, groups, tableOf } from '../../src/rules';
import { explanationsOf, type Filter, passes } from '../glance';
import type { Perform } from '../pane';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { causeKey, Causes } from './Causes';
import { FindingsOfGroup } from './FindingsOfGroup';

const useStyles = makeStyles({
  filter: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  heading: {
    margin: 0,
    padding: '10px 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    display: 'flex',
    justifyContent: 'space-between',
  },
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  nothing: { color: tokens.colorNeutralForeground3 },
  hidden: { display: 'none' },
});

function filterName({ severity, group }: Filter, locale: Locale): string {
  const parts = [group && locale.table[group], severity && locale.severity[severity]];
  return parts.filter(Boolean).join(' · ');
}

function inGroups(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groupOf(finding);
    const own = all.get(group);
    if (own) own.push(finding);
    else all.set(group, [finding]);
  }
  return all;
}

interface Props {
  readonly ready: Ready;
  readonly filter: Filter;
  readonly onShowAll: () => void;
  readonly perform: Perform;
}

export function FindingList({ ready, filter, onShowAll, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { list: words, causes: causeWords } = locale.pane;
  const [current, setCurrent] = useState<string | null>(null);
  const explanations = useMemo(() => explanationsOf(ready.reading), [ready]);
  const byGroup = useMemo(() => inGroups(ready.findings), [ready]);
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set());
  const onWrite = useCallback((identity: string, isOpen: boolean): void => {
    setWritten((before) => {
      const after = new Set(before);
      if (isOpen) after.add(identity);
      else after.delete(identity);
      return after;
    });
  }, []);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const causes = ready.explanations.filter((group) => !ignored.has(causeKey(group)));
  const ignoredCount = ready.explanations.length - causes.length;
  const name = filterName(filter, locale);
  return (
    <section aria-label={words.label}>
      {name && (
        <div className={styles.filter}>
          {fill(words.showing, { filter: name })}
          <Button size="small" appearance="subtle" onClick={onShowAll}>
            {words.showAll}
          </Button>
        </div>
      )}
      {name && !ready.findings.some((finding) => passes(finding, filter)) && (
        <p className={styles.nothing}>{words.nothingHere}</p>
      )}
      {groups.map((group) => {
        const own = byGroup.get(group) ?? [];
        const count = own.filter((finding) => passes(finding, filter)).length;
        return (
          <section
            key={group}
            aria-label={locale.table[group]}
            className={mergeClasses(count === 0 && styles.hidden)}
          >
            <h2 className={styles.heading}>
              {locale.table[group]}
              <span className={styles.count}>{count}</span>
            </h2>
            <Causes
              groups={causes.filter((cause) => tableOf(cause) === group)}
              ready={ready}
              onIgnore={(cause) => setIgnored(new Set([...ignored, causeKey(cause)]))}
              perform={perform}
            />
            <FindingsOfGroup
              findings={own}
              filter={filter}
              ready={ready}
              explanations={explanations}
              current={current}
              written={written}
              onGo={setCurrent}
              onWrite={onWrite}
              perform={perform}
            />
          </section>
        );
      })}
      {ignoredCount > 0 && (
        <div className={styles.filter}>
          {fill(causeWords.ignored, { count: ignoredCount })}
          <Button size="small" appearance="subtle" onClick={() => setIgnored(new Set())}>
            {causeWords.showIgnored}
          </Button>
        </div>
      )}
    </section>
  );
}
