/** How far the report is filled, part by part, each with what can be done about it. */
import { Button, Link, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { cellsOf, forms } from '../../../src/form';
import { fill, type Locale, nameOfGroup } from '../../../src/locales';
import { zerosWriting } from '../../../src/workbook/report';
import { isBegun, type Progress, type TableProgress } from '../../model/progress';
import { progressTrack, sectionTitle, textButton } from '../../looks';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  track: progressTrack,
  list: { display: 'flex', flexDirection: 'column' },
  title: { ...sectionTitle, paddingTop: '8px' },
  part: { display: 'flex', gap: '8px', minHeight: '40px', alignItems: 'flex-start' },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    marginInline: '-8px',
    paddingInline: '8px',
    paddingBlockEnd: '8px',
  },
  icon: { display: 'flex', fontSize: '16px', paddingTop: '12px', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  begun: { color: tokens.colorBrandForeground1 },
  content: { flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '40px' },
  name: { ...textButton, flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: 600 },
  side: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { marginBlock: '8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type State = 'done' | 'begun' | 'notBegun';

interface PartProps {
  readonly state: State;
  readonly name: string;
  readonly side: ReactNode;
  readonly onGo?: (() => void) | undefined;
  /** What can be done here; the part that one is at stands out. */
  readonly children?: ReactNode;
}

function Part({ state, name, side, onGo, children }: PartProps) {
  const styles = useStyles();
  const words = useLocale().pane.report.progress;
  const Icon = { done: CheckmarkCircleFilled, begun: CircleHalfFillRegular, notBegun: CircleRegular }[state];
  return (
    <div className={mergeClasses(styles.part, children !== undefined && styles.current)}>
      <span
        role="img"
        aria-label={words[state]}
        className={mergeClasses(styles.icon, state !== 'notBegun' && styles[state])}
      >
        <Icon />
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          {onGo ? (
            <button
              type="button"
              className={mergeClasses(styles.name, children !== undefined && styles.strong)}
              onClick={onGo}
            >
              {name}
            </button>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
          <span className={styles.side}>{side}</span>
        </div>
        {children}
      </div>
    </div>
  );
}

interface Props {
  readonly progress: Progress;
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

/** How many rows or groups of rows are named one by one. */
const NAMED = 4;

/** How many cells are blank, in which rows, where these are few, and what is to be done with them. */
function whereBlank({ blank, forZero }: TableProgress, { report }: Ready, locale: Locale): string {
  const { progress: words } = locale.pane.report;
  const cells = cellsOf(forms[report.edition]);
  const counts = new Map<string, number>();
  for (const id of blank) {
    const cell = cells.get(id);
    const group = cell ? nameOfGroup(cell, locale) : id;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const groups = [...counts].map(([group, count]) => fill(words.group, { group, count }));
  const lacking = blank.length - forZero.length;
  const { zero, some, none } = words.fillWith;
  return fill(groups.length > NAMED ? words.blanks : words.blanksIn, {
    count: blank.length,
    groups: groups.join(locale.separator),
    fillWith: fill(lacking === 0 ? zero : forZero.length > 0 ? some : none, { lacking }),
  });
}

function TablePart({
  part,
  progress,
  isBusy,
  ready,
  perform,
}: Pick<Props, 'progress' | 'ready' | 'isBusy' | 'perform'> & { readonly part: TableProgress }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.progress;
  const { table, all, blank, forZero } = part;
  const state: State = blank.length === 0 ? 'done' : isBegun(part) ? 'begun' : 'notBegun';
  // A table that nobody has begun is offered once it is its turn.
  const isCurrent =
    state === 'begun' || (!progress.isUntouched && blank.length > 0 && blank[0] === progress.next);
  const side = { done: words.filled, begun: words.part, notBegun: words.empty }[state];
  const place = ready.reading.places.get(blank[0] ?? '');
  const name = locale.table[table];
  return (
    <Part
      state={state}
      name={name}
      side={fill(side, { all, filled: all - blank.length })}
      onGo={place && (() => void perform({ do: 'goTo', place }))}
    >
      {isCurrent ? (
        <>
          {state === 'begun' && (
            <ProgressBar
              className={styles.track}
              aria-label={name}
              value={all - blank.length}
              max={all}
              thickness="large"
            />
          )}
          <p className={styles.note}>{whereBlank(part, ready, locale)}</p>
          {forZero.length > 0 && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() =>
                void perform({
                  do: 'write',
                  writing: zerosWriting(forZero, ready.report),
                  purpose: { is: 'zeros', table },
                })
              }
            >
              {fill(words.zeros, { count: forZero.length })}
            </Button>
          )}
        </>
      ) : undefined}
    </Part>
  );
}

export function ProgressList(props: Props) {
  const { progress, ready, perform, onOpen } = props;
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.progress;
  return (
    <div className={styles.list}>
      <h2 className={styles.title}>{words.tables}</h2>
      {progress.tables.map((part) => (
        <TablePart key={part.table} part={part} {...props} />
      ))}
      <h2 className={styles.title}>{words.texts}</h2>
      {progress.sections.map(({ section, paragraphs, place }, at) => (
        <Part
          key={section}
          state={paragraphs > 0 ? 'done' : 'notBegun'}
          name={locale.table[section]}
          onGo={place && (() => void perform({ do: 'goTo', place }))}
          side={
            paragraphs > 0 ? (
              fill(words.written, { count: paragraphs })
            ) : at === 0 ? (
              <Link as="button" onClick={() => onOpen({ is: 'draft' })}>
                {words.draft}
              </Link>
            ) : (
              words.notWritten
            )
          }
        />
      ))}
      <h2 className={styles.title}>{words.prior}</h2>
      <Part
        state={progress.prior > 0 ? 'done' : 'notBegun'}
        name={fill(words.priorYear, { year: ready.report.year - 1 })}
        side={
          progress.prior > 0 ? (
            fill(words.priorFilled, { count: progress.prior })
          ) : (
            <Link as="button" onClick={() => onOpen({ is: 'import', wish: 'prior', document: null })}>
              {words.priorEmpty}
            </Link>
          )
        }
      />
    </div>
  );
}
