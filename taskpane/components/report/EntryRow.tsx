/** One thing to see to: place, sentence and cell; opened, all there is to know and to do, in its place. */
import { type KeyboardEvent, memo, useId } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { cellsOf, forms } from '../../../src/form';
import { describe, explain, fill, type Locale, nameOfCell } from '../../../src/locales';
import { cellAddress } from '../../../src/workbook/patch';
import type { CellPlace } from '../../../src/workbook/report';
import { faultsIn, withoutRefused } from '../../model/candidates';
import type { Entry } from '../../model/entries';
import { textButton } from '../../looks';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { SeverityIcon } from '../parts/SeverityIcon';
import { adoptTask, CauseBody } from './CauseBody';
import { FindingBody } from './FindingBody';

const useStyles = makeStyles({
  row: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
  open: { border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow2 },
  selected: { border: `2px solid ${tokens.colorBrandStroke1}` },
  head: {
    ...textButton,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignContent: 'start',
    columnGap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '8px 4px 8px 8px',
    overflowWrap: 'anywhere',
  },
  place: { gridArea: '1 / 2', minWidth: 0, fontWeight: 600 },
  // Below what stands at the side too: a narrow pane has no room to leave.
  told: { gridArea: '2 / 2 / auto / -1', minWidth: 0 },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '3', overflow: 'hidden' },
  icon: { gridArea: '1 / 1', paddingTop: '2px' },
  side: {
    gridArea: '1 / 3',
    display: 'flex',
    alignItems: 'center',
    alignSelf: 'start',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
  },
  count: {
    paddingInline: '6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: 600,
    lineHeight: '18px',
  },
  errors: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '0 8px 12px 32px',
    '@media (max-width: 300px)': { paddingInlineStart: '8px' },
  },
});

/** `三 D8`, by the number that a sheet of the form begins with; in English the address alone. */
function cellName({ sheet, row, column }: CellPlace, { id }: Locale): string {
  const number = id === 'zh-CN' && /^(.)、/.exec(sheet)?.[1];
  return [number, cellAddress(row, column)].filter(Boolean).join(' ');
}

interface Props {
  readonly entry: Entry;
  readonly ready: Ready;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** Is what it proposes the one thing to do? */
  readonly isPrimary: boolean;
  readonly refused: ReadonlySet<string>;
  readonly onToggle: (key: string, isOpen: boolean) => void;
  readonly onRefuse: (keys: readonly string[], isRefused: boolean) => void;
  readonly onWrite: (key: string, isOpen: boolean) => void;
  readonly perform: Perform;
}

function Row(props: Props) {
  const { entry, ready, isOpen, isSelected, isPrimary, refused, onToggle, onRefuse, onWrite, perform } =
    props;
  const { cause, findings, place, severity } = entry;
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report;
  const id = useId();
  const form = forms[ready.report.edition];
  const [first] = findings;
  const told = describe(first, form, locale);
  const left = cause && withoutRefused(cause, refused);
  const likeliest = left?.verdict === 'found' ? left.explanations[0] : undefined;
  const suspects = likeliest ? faultsIn(likeliest) : [];
  const name = nameOfCell(cellsOf(form).get(suspects[0]?.cell ?? ''), locale);
  const title =
    name === undefined
      ? told.place
      : suspects.length > 1
        ? fill(locale.more, { first: name, count: suspects.length })
        : name;
  const sentence =
    likeliest && left ? (explain(left, form, locale).likeliest[0]?.text ?? told.message) : told.message;
  const go = (): void => {
    if (place) void perform({ do: 'goTo', place });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, target } = event;
    if (target instanceof HTMLTextAreaElement) return;
    if (ctrlKey && key === 'Enter' && likeliest) void perform(adoptTask(likeliest));
    else if (key === 'g' && !ctrlKey) go();
    else return;
    event.preventDefault();
  };
  return (
    <li
      className={mergeClasses(styles.row, isOpen && styles.open, isSelected && styles.selected)}
      aria-current={isSelected}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        data-row
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onToggle(entry.key, !isOpen)}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={styles.place}>{title}</span>
        <span className={styles.told}>
          {!(isOpen && cause) && <span className={mergeClasses(!isOpen && styles.clamped)}>{sentence}</span>}
          {entry.explanation && !isOpen && <span> {entry.explanation}</span>}
        </span>
        <span className={styles.side}>
          {findings.length > 1 ? (
            <span className={mergeClasses(styles.count, severity === 'error' && styles.errors)}>
              {fill(words.list.findings, { count: findings.length })}
            </span>
          ) : (
            place && cellName(place, locale)
          )}
          {isOpen ? <ChevronUpRegular /> : <ChevronRightRegular />}
        </span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {cause ? (
            <CauseBody
              entry={entry}
              cause={cause}
              ready={ready}
              isPrimary={isPrimary}
              refused={refused}
              onRefuse={onRefuse}
              perform={perform}
            />
          ) : (
            <FindingBody
              entry={entry}
              finding={first}
              place={title}
              ready={ready}
              onWrite={(isWriting) => onWrite(entry.key, isWriting)}
              perform={perform}
            />
          )}
          {place && (
            <div>
              <Link as="button" onClick={go}>
                {fill(words.list.goToCell, { cell: cellName(place, locale) })}
              </Link>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

/** Every reading makes entries anew: what is closed and says the same need not be drawn again. */
const isSame = (
  { entry, ready, ...others }: Props,
  { entry: now, ready: readyNow, ...after }: Props,
): boolean =>
  (!others.isOpen || ready === readyNow) &&
  (Object.keys(others) as (keyof typeof others)[]).every((key) => others[key] === after[key]) &&
  (entry === now || JSON.stringify(entry) === JSON.stringify(now));

export const EntryRow = memo(Row, isSame);
