/** One finding: how bad, where, what is wrong, by how much, what to do; pressing it goes to the cell. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { type EditionId, forms } from '../../src/form';
import { describe, suggest } from '../../src/locales';
import type { Finding, Quote } from '../../src/rules';
import type { CellPlace } from '../../src/workbook/report';
import { textButton } from '../looks';
import type { Perform } from '../pane';
import { useLocale } from '../words';
import { Explanation } from './Explanation';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '6px',
    paddingInline: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  error: { borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}` },
  warning: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}` },
  hint: { borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}` },
  hidden: { display: 'none' },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  body: { display: 'flex', flexDirection: 'column', gap: '2px', textAlign: 'start', borderRadius: '2px' },
  link: textButton,
  place: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  name: { fontWeight: 600 },
  quote: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, quotes: 'none' },
  // An underline stays where high contrast takes colours away.
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationLine: 'underline',
    fontWeight: 600,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '14px', fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground3, marginInlineEnd: '6px' },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
});

/** A difference says which way it goes. */
const signed = (difference: number): string => (difference > 0 ? `+${difference}` : `−${-difference}`);

function Figures({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = useLocale().pane.list;
  const { expected, found, difference } = finding;
  const figures = [
    [words.expected, expected],
    [words.found, found],
    [words.difference, difference === null ? null : signed(difference)],
  ] as const;
  if (figures.every(([, figure]) => figure === null)) return null;
  return (
    <span className={styles.figures}>
      {figures.map(
        ([label, figure]) =>
          figure !== null && (
            <span key={label}>
              <span className={styles.label}>{label}</span>
              <span className={styles.figure}>{figure}</span>
            </span>
          ),
      )}
    </span>
  );
}

/** The sentence a finding is about, what is doubted in it marked. */
function Quoted({ quote: { text, from, to } }: { readonly quote: Quote }) {
  const styles = useStyles();
  return (
    <q className={styles.quote}>
      {text.slice(0, from)}
      <mark className={styles.mark}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </q>
  );
}

interface Props {
  readonly identity: string;
  readonly finding: Finding;
  readonly edition: EditionId;
  /** Where it is; nothing where it is about no cell of the workbook. */
  readonly cell: CellPlace | undefined;
  readonly explanation: string;
  /** Held back by the filter. */
  readonly isHidden: boolean;
  /** The one last gone to. */
  readonly isCurrent: boolean;
  readonly onGo: (identity: string) => void;
  readonly onWrite: (identity: string, isOpen: boolean) => void;
  readonly perform: Perform;
}

/** Every check makes findings anew: what says the same need not be drawn again. */
const isSame = ({ finding, cell, ...others }: Props, after: Props): boolean =>
  (Object.keys(others) as (keyof typeof others)[]).every((key) => others[key] === after[key]) &&
  JSON.stringify([finding, cell]) === JSON.stringify([after.finding, after.cell]);

function Item({
  identity,
  finding,
  edition,
  cell,
  explanation,
  isHidden,
  isCurrent,
  onGo,
  onWrite,
  perform,
}: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const form = forms[edition];
  const { place, message } = describe(finding, form, locale);
  const body: ReactNode = (
    <>
      <span className={styles.place}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.name}>{place}</span>
      </span>
      <span>{message}</span>
      {finding.quote?.text && <Quoted quote={finding.quote} />}
      <Figures finding={finding} />
      <span className={styles.figures}>
        <span>
          <span className={styles.label}>{locale.pane.list.advice}</span>
          {suggest(finding, form, locale)}
        </span>
      </span>
    </>
  );
  const go = (at: NonNullable<typeof cell>): void => {
    onGo(identity);
    void perform({ do: 'goTo', place: at });
  };
  return (
    <li
      className={mergeClasses(
        styles.item,
        styles[finding.severity],
        isCurrent && styles.current,
        isHidden && styles.hidden,
      )}
      aria-current={isCurrent}
    >
      {cell ? (
        <button type="button" className={mergeClasses(styles.body, styles.link)} onClick={() => go(cell)}>
          {body}
        </button>
      ) : (
        <div className={styles.body}>{body}</div>
      )}
      {finding.severity === 'warning' && (
        <Explanation
          saved={explanation}
          about={place}
          onWrite={(isOpen) => onWrite(identity, isOpen)}
          onSave={(text) => perform({ do: 'explain', finding, text })}
        />
      )}
    </li>
  );
}

export const FindingItem = memo(Item, isSame);
