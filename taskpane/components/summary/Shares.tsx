/** Which units make up the figure of 汇总表 that was selected, the largest first; pressing one goes to its figure. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CellId, cellsOf, forms } from '../../../src/form';
import { fill, nameOfCell } from '../../../src/locales';
import { type Share, sharesOf, type SummaryBook } from '../../../src/workbook/summary';
import { sectionTitle, textButton } from '../../looks';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { SearchList } from './SearchList';

const useStyles = makeStyles({
  title: sectionTitle,
  card: {
    marginInline: '-8px',
    padding: '8px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  text: {
    margin: 0,
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorBrandForegroundLink },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  link: textButton,
  share: { display: 'block', width: '100%', paddingBlock: '4px 6px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: 600, whiteSpace: 'nowrap' },
  words: {
    color: tokens.colorStatusWarningForeground3,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  bar: {
    display: 'block',
    height: '4px',
    marginTop: '2px',
    minWidth: '1px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface ItemProps {
  readonly share: Share;
  /** The largest figure of all. */
  readonly most: number;
  readonly perform: Perform;
}

function Item({ share: { unit, value, place }, most, perform }: ItemProps) {
  const styles = useStyles();
  const isNumber = typeof value === 'number';
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, styles.share)}
      onClick={() => void perform({ do: 'goTo', place })}
    >
      <span className={styles.line}>
        <span className={styles.name}>{unit}</span>
        <span className={mergeClasses(styles.figure, !isNumber && styles.words)}>{value}</span>
      </span>
      {isNumber && (
        <span
          className={styles.bar}
          style={{ inlineSize: `${(100 * Math.abs(value)) / most}%` }}
          aria-hidden="true"
        />
      )}
    </button>
  );
}

interface Props {
  readonly book: SummaryBook;
  /** The figure last selected. */
  readonly cell: CellId | null;
  readonly perform: Perform;
}

export function Shares({ book, cell, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.summary;
  if (cell === null) return <p className={styles.hint}>{words.selectFigure}</p>;
  const shares = sharesOf(book, cell);
  const [first] = shares;
  const most = typeof first?.value === 'number' ? Math.abs(first.value) : 1;
  const name = nameOfCell(cellsOf(forms[book.edition]).get(cell), locale) ?? cell;
  return (
    <section className={styles.card} aria-label={words.shares}>
      <div role="status">
        <div className={styles.head}>
          <h2 className={styles.title}>{name}</h2>
          <span className={styles.figure}>{book.sums[cell] ?? locale.blank}</span>
        </div>
        <p className={styles.text}>
          {fill(words.sharesOf, { sum: book.sums[cell] ?? locale.blank, count: shares.length })}
        </p>
      </div>
      <SearchList
        search={words.findUnit}
        first={4}
        lines={shares.map((share) => ({
          key: `${share.place.row}`,
          text: share.unit,
          content: <Item share={share} most={most} perform={perform} />,
        }))}
      />
    </section>
  );
}
