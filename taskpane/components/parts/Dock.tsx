/** The bottom of the pane: what was written last, when the report was checked, and all that is seldom done. */
import type { ReactNode } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { Check } from '../../model/report';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { DockMenu } from '../../views';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  // A link that is a button has a size of its own: beside one that leads to a page it takes that one's.
  beside: { fontSize: 'inherit', lineHeight: 'inherit' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '40px',
    paddingInline: '16px 8px',
    '@media (max-width: 300px)': { paddingInlineStart: '12px' },
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0 },
  // As wide as its button, so that nothing moves when it comes.
  menu: { flexShrink: 0, minWidth: '24px' },
});

interface Props {
  readonly ready: Ready | null;
  readonly check: Check | null;
  /** Edits have come that nobody has looked at. */
  readonly isBehind: boolean;
  readonly isFirstRun: boolean;
  /** Files are being read, or were. */
  readonly isGathering: boolean;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

function CheckedText({
  check,
  isBehind,
  isBusy,
  perform,
}: Pick<Props, 'isBehind' | 'isBusy' | 'perform'> & { readonly check: Check }) {
  const { foot } = useLocale().pane.report;
  const again = (label: string): ReactNode => (
    <Link as="button" disabledFocusable={isBusy} onClick={() => void perform({ do: 'check' })}>
      {label}
    </Link>
  );
  if (isBehind) {
    return (
      <>
        {foot.behind} {again(foot.again)}
      </>
    );
  }
  if (check.is === 'none') {
    return (
      <>
        {foot.none} {again(foot.check)}
      </>
    );
  }
  const { time, isStale } = check;
  const text = isStale
    ? time === null
      ? foot.stale
      : foot.staleAt
    : time === null
      ? foot.fresh
      : foot.freshAt;
  return (
    <>
      {fill(text, { time: time ?? '' })} {again(foot.again)}
    </>
  );
}

export function Dock({ ready, check, isBehind, isFirstRun, isGathering, isBusy, perform, onOpen }: Props) {
  const styles = useStyles();
  const { firstRun, summary } = useLocale().pane;
  return (
    <footer className={styles.foot}>
      <span className={styles.text}>
        {check && <CheckedText check={check} isBehind={isBehind} isBusy={isBusy} perform={perform} />}
        {isGathering && summary.local}
        {isFirstRun && (
          <>
            <Link href="../help/help.html" target="_blank">
              {firstRun.steps}
            </Link>
            {' · '}
            <Link
              as="button"
              className={styles.beside}
              disabledFocusable={isBusy}
              onClick={() => void perform({ do: 'openExample' })}
            >
              {firstRun.example}
            </Link>
          </>
        )}
      </span>
      <span className={styles.menu}>
        <DockMenu ready={ready} isFirstRun={isFirstRun} perform={perform} onOpen={onOpen} />
      </span>
    </footer>
  );
}
