/** The findings under the names of their sheets, as far as the filter lets them through. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill, type Locale } from '../../src/locales';
import { identityOf } from '../../src/workbook';
import { explanationsOf, type Filter, groupOf, groups, passes } from '../glance';
import type { Perform } from '../pane';
import type { Ready } from '../state';
import { useLocale } from '../words';
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
  const words = locale.pane.list;
  const [current, setCurrent] = useState<string | null>(null);
  const explanations = explanationsOf(ready.reading);
  const shown = ready.findings.filter((finding) => passes(finding, filter));
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
      {name && shown.length === 0 && <p className={styles.nothing}>{words.nothingHere}</p>}
      {groups.map((group) => {
        const own = shown.filter((finding) => groupOf(finding) === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={locale.table[group]}>
            <h2 className={styles.heading}>
              {locale.table[group]}
              <span className={styles.count}>{own.length}</span>
            </h2>
            <ul className={styles.list}>
              {own.map((finding) => {
                const identity = identityOf(finding);
                return (
                  <FindingItem
                    key={identity}
                    finding={finding}
                    ready={ready}
                    explanation={explanations.get(identity) ?? ''}
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
    </section>
  );
}
