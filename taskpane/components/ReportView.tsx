/** A report at work: whose it is, the tools, how it stands, and the list of what is wrong. */
import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill, type Locale } from '../../src/locales';
import { isAboutForm } from '../../src/rules';
import {
  explanationsOf,
  type Filter,
  type Glance as Counts,
  glanceOf,
  isStale,
  openWarnings,
} from '../glance';
import { page, pageTitle } from '../looks';
import type { Perform } from '../pane';
import type { Page } from '../state';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { Export } from './Export';
import { FindingList } from './FindingList';
import { Glance } from './Glance';
import { Notices } from './Notices';

const useStyles = makeStyles({
  page,
  title: pageTitle,
  subtitle: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  headline: { margin: 0, fontWeight: 600 },
  stale: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const everything: Filter = { severity: null, group: null };

/** How the report stands, in a sentence or two. */
function headline(ready: Ready, { all, isUntouched }: Counts, { pane: { glance } }: Locale): string {
  if (isUntouched && all.error === 0) return glance.untouched;
  if (ready.findings.length === 0) return glance.clean;
  const warnings = openWarnings(ready, explanationsOf(ready.reading));
  const told = [
    all.error > 0 && fill(glance.errors, { count: all.error }),
    warnings > 0 && fill(glance.warnings, { count: warnings }),
  ].filter(Boolean);
  return told.join(' ') || glance.nothingToFix;
}

interface Props {
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

export function ReportView({ ready, isBusy, perform, onOpen }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { report: words, tools } = locale.pane;
  const [filter, setFilter] = useState(everything);
  const [isExporting, setExporting] = useState(false);
  const { unit, year, edition } = ready.report;
  const counts = useMemo(() => glanceOf(ready), [ready]);
  const isOlder = useMemo(() => isStale(ready), [ready]);
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{unit || words.noUnit}</h1>
        <div className={styles.subtitle}>{fill(words.title, { year, edition })}</div>
      </header>
      <div className={styles.tools} role="group" aria-label={tools.label}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void perform({ do: 'check' })}
        >
          {tools.check}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void perform({ do: 'clearFlags' })}>
          {tools.clearFlags}
        </Button>
        <Button size="small" onClick={() => onOpen({ is: 'totals' })}>
          {tools.totalsToFormulas}
        </Button>
        <Button size="small" onClick={() => onOpen({ is: 'import', wish: 'this', document: null })}>
          {tools.import}
        </Button>
        <Button size="small" onClick={() => onOpen({ is: 'draft' })}>
          {tools.draft}
        </Button>
        <Button size="small" aria-expanded={isExporting} onClick={() => setExporting(!isExporting)}>
          {tools.export}
        </Button>
      </div>
      {isExporting && (
        <Export report={ready.report} errors={counts.all.error} isBusy={isBusy} perform={perform} />
      )}
      {/* What is about the form is listed below. */}
      <Notices messages={ready.reading.messages.filter((message) => !isAboutForm(message))} />
      <p className={styles.headline} role="status">
        {headline(ready, counts, locale)}
      </p>
      {isOlder && <p className={styles.stale}>{locale.pane.glance.stale}</p>}
      <Glance counts={counts} filter={filter} onFilter={setFilter} />
      <FindingList ready={ready} filter={filter} onShowAll={() => setFilter(everything)} perform={perform} />
    </div>
  );
}
