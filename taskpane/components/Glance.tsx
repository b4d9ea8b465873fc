/** The counts of problems and blanks by sheet and severity; each heading narrows the list to its own. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Filter, type Glance as Counts, severities, type Tally } from '../glance';
import { useLocale } from '../words';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: {
    captionSide: 'bottom',
    textAlign: 'start',
    padding: '4px',
    color: tokens.colorNeutralForeground3,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  corner: { textAlign: 'start', fontWeight: 400, padding: '4px', color: tokens.colorNeutralForeground3 },
  heading: { padding: '2px 4px', fontWeight: 400, textAlign: 'end' },
  first: {
    textAlign: 'start',
    padding: '2px 0',
    // Chinese names stay in one line; English ones break between words.
    wordBreak: 'keep-all',
    color: tokens.colorBrandForegroundLink,
  },
  count: { textAlign: 'end', padding: '4px 8px 4px 4px', fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
  some: { fontWeight: 600 },
  toggle: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    padding: '2px 3px',
    cursor: 'pointer',
    textAlign: 'start',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorBrandBackground2,
      border: `1px solid ${tokens.colorBrandStroke1}`,
      '@media (forced-colors: active)': { border: '1px solid Highlight' },
    },
  },
});

interface ToggleProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Toggle({ isOn, onToggle, children }: ToggleProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.toggle} aria-pressed={isOn} onClick={onToggle}>
      {children}
    </button>
  );
}

function Counted({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  return [...severities, 'blank' as const].map((kind) => (
    <td key={kind} className={mergeClasses(styles.count, tally[kind] > 0 ? styles.some : styles.none)}>
      {tally[kind]}
    </td>
  ));
}

interface Props {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function Glance({ counts, filter, onFilter }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.glance;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {words.sheet}
          </th>
          {severities.map((severity) => {
            const isOn = filter.severity === severity;
            return (
              <th key={severity} scope="col" className={styles.heading}>
                <Toggle
                  isOn={isOn}
                  onToggle={() => onFilter({ ...filter, severity: isOn ? null : severity })}
                >
                  <SeverityMark severity={severity} />
                </Toggle>
              </th>
            );
          })}
          <th scope="col" className={mergeClasses(styles.corner, styles.count)}>
            {words.blank}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...counts.byGroup].map(([group, tally]) => {
          const isOn = filter.group === group;
          return (
            <tr key={group} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.heading, styles.first)}>
                <Toggle isOn={isOn} onToggle={() => onFilter({ ...filter, group: isOn ? null : group })}>
                  {locale.table[group]}
                </Toggle>
              </th>
              <Counted tally={tally} />
            </tr>
          );
        })}
        <tr className={styles.row}>
          <th scope="row" className={styles.corner}>
            {words.all}
          </th>
          <Counted tally={counts.all} />
        </tr>
      </tbody>
    </table>
  );
}
