/** The findings of one sheet: the first of those that pass the filter, more when asked for, and those somebody writes in. */
import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../src/locales';
import type { Finding } from '../../src/rules';
import { identityOf, placeOf } from '../../src/workbook/report';
import { type Filter, passes } from '../glance';
import type { Perform } from '../pane';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

/** So many are drawn without being noticed, and more at once are not read. */
const FIRST = 30;
const MORE = 60;

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly ready: Ready;
  readonly explanations: ReadonlyMap<string, string>;
  /** The finding last gone to, by its identity. */
  readonly current: string | null;
  /** Findings whose explanation is being written: they stay on the page, whatever the filter holds back. */
  readonly written: ReadonlySet<string>;
  readonly onGo: (identity: string) => void;
  readonly onWrite: (identity: string, isOpen: boolean) => void;
  readonly perform: Perform;
}

export function FindingsOfGroup({
  findings,
  filter,
  ready,
  explanations,
  current,
  written,
  onGo,
  onWrite,
  perform,
}: Props) {
  const styles = useStyles();
  const { list: words } = useLocale().pane;
  const [limit, setLimit] = useState(FIRST);
  const passing = findings.filter((finding) => passes(finding, filter));
  const shown = new Set(passing.slice(0, limit));
  const left = passing.length - shown.size;
  const kept =
    written.size === 0
      ? shown
      : new Set(findings.filter((finding) => shown.has(finding) || written.has(identityOf(finding))));
  return (
    <>
      <ul className={styles.list}>
        {[...kept].map((finding) => {
          const identity = identityOf(finding);
          return (
            <FindingItem
              key={identity}
              identity={identity}
              finding={finding}
              edition={ready.report.edition}
              cell={placeOf(finding, ready.reading)}
              explanation={explanations.get(identity) ?? ''}
              isHidden={!shown.has(finding)}
              isCurrent={identity === current}
              onGo={onGo}
              onWrite={onWrite}
              perform={perform}
            />
          );
        })}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + MORE)}>
          {fill(words.more, { count: Math.min(left, MORE) })}
        </Button>
      )}
    </>
  );
}
