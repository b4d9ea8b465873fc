/** Every unit of 单位名单: its state, and how much is wrong with its report; pressing one goes to its row. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { RosterLine, SummaryBook } from '../../../src/workbook/summary';
import { textButton } from '../../looks';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { Disclosure } from '../parts/Disclosure';
import { SearchList } from './SearchList';
import { Tally } from './Tally';

const useStyles = makeStyles({
  text: { margin: 0, paddingBottom: '6px' },
  link: textButton,
  unit: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function Unit({ line, perform }: { readonly line: RosterLine; readonly perform: Perform }) {
  const styles = useStyles();
  const { unitState } = useLocale();
  const { unit, state, errors, warnings, place, isCounted } = line;
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, styles.unit)}
      onClick={() => void perform({ do: 'goTo', place })}
    >
      <span>
        {unit} {state && state !== 'submitted' && <span className={styles.state}>{unitState[state]}</span>}
      </span>
      {errors !== null && <Tally counts={{ error: errors, warning: warnings ?? 0 }} isCounted={isCounted} />}
    </button>
  );
}

/** Who has most to put right comes first. */
const byErrors = (a: RosterLine, b: RosterLine): number => (b.errors ?? 0) - (a.errors ?? 0);

interface Props {
  readonly book: SummaryBook;
  readonly perform: Perform;
}

export function Units({ book: { roster, problems }, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const count = (severity: 'error' | 'warning'): number =>
    [...problems.values()].reduce((sum, counts) => sum + counts[severity], 0);
  return (
    <Disclosure title={words.units} side={String(roster.length)}>
      <p className={styles.text}>
        {fill(words.problems, { errors: count('error'), warnings: count('warning') })}
      </p>
      <SearchList
        search={words.findUnit}
        first={50}
        lines={[...roster].sort(byErrors).map((line) => ({
          key: String(line.place.row),
          text: line.unit,
          content: <Unit line={line} perform={perform} />,
        }))}
      />
    </Disclosure>
  );
}
