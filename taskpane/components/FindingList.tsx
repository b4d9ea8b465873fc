/** The findings under the names of their sheets, as far as the filter lets them through. */
import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill, type Locale } from '../../src/locales';
import { groupOf, groups, tableOf } from '../../src/rules';
import { identityOf } from '../../src/workbook/report';
import { explanationsOf, type Filter, passes } from '../glance';
import type { Perform } from '../pane';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { causeKey, Causes } from './Causes';
import { FindingItem } from './FindingItem';

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
  list: { listStyle: 'none', margin: 0, padding: 0 },
  nothing: { color: tokens.colorNeutralForeground3 },
  hidden: { display: 'none' },
});

function filterName({ severity, group }: Filter, locale: Locale): string {
  const parts = [group && locale.table[group], severity && locale.severity[severity]];
  return parts.filter(Boolean).join(' · ');
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
  const explanations = explanationsOf(ready.reading);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const causes = ready.explanations.filter((group) => !ignored.has(causeKey(group)));
  const ignoredCount = ready.explanations.length - causes.length;
  const shown = new Set(ready.findings.filter((finding) => passes(finding, filter)));
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
      {name && shown.size === 0 && <p className={styles.nothing}>{words.nothingHere}</p>}
      {groups.map((group) => {
        const own = ready.findings.filter((finding) => groupOf(finding) === group);
        const count = own.filter((finding) => shown.has(finding)).length;
        // What the filter holds back stays on the page: somebody may be writing in it.
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
            <ul className={styles.list}>
              {own.map((finding) => {
                const identity = identityOf(finding);
                return (
                  <FindingItem
                    key={identity}
                    finding={finding}
                    ready={ready}
                    explanation={explanations.get(identity) ?? ''}
                    isHidden={!shown.has(finding)}
                    isCurrent={identity === current}
                    onGo={() => setCurrent(identity)}
                    perform={perform}
                  />
                );
              })}
            </ul>
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
