/** Who has reported and how it stands with each: a bar for all, then those whose reports go back and those that are missing. */
import { useState } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import type { Letter } from '../../../src/letters';
import { fill } from '../../../src/locales';
import { sectionTitle } from '../../looks';
import { standings, type SummedUnit, type UnitStanding } from '../../model/summed';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { ListRow } from '../parts/ListRow';
import { SeverityIcon } from '../parts/SeverityIcon';
import { SearchList } from './SearchList';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  bar: { display: 'flex', gap: '2px', height: '8px', borderRadius: '4px', overflow: 'hidden' },
  part: { minWidth: '4px', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  back: { backgroundColor: tokens.colorStatusDangerBackground3 },
  missing: { backgroundColor: tokens.colorNeutralForeground3 },
  stray: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  doubts: { backgroundColor: tokens.colorStatusWarningBackground3 },
  fine: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: 0,
    padding: '8px 0 0',
    listStyle: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'flex', alignItems: 'center', gap: '4px' },
  sign: { display: 'flex', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  names: { margin: 0, overflowWrap: 'anywhere' },
});

/** In the order of the bar: what is in order first. */
const barOrder: readonly UnitStanding[] = ['fine', 'back', 'doubts', 'stray', 'missing'];

function Sign({ of }: { readonly of: UnitStanding }) {
  const styles = useStyles();
  if (of === 'back') return <SeverityIcon severity="error" />;
  if (of === 'doubts' || of === 'stray') return <SeverityIcon severity="warning" />;
  const Shape = of === 'fine' ? CheckmarkCircleFilled : CircleRegular;
  return (
    <span className={mergeClasses(styles.sign, of === 'fine' && styles.good)} aria-hidden="true">
      <Shape />
    </span>
  );
}

interface Props {
  readonly units: readonly SummedUnit[];
  readonly letters: readonly Letter[];
  readonly perform: Perform;
  readonly onLetter: (unit: string) => void;
  /** Saves all letters at once. */
  readonly onZip: () => void;
}

export function Reported({ units, letters, perform, onLetter, onZip }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.summary;
  const [isCopied, setCopied] = useState(false);
  const of = (is: UnitStanding): SummedUnit[] => units.filter((unit) => unit.is === is);
  const round = new Map(letters.map((letter) => [letter.unit, letter.round]));
  const missing = of('missing').map(({ unit }) => unit);
  const copy = (): void => {
    void navigator.clipboard.writeText(missing.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const rows = (is: 'back' | 'stray') =>
    of(is)
      .sort((a, b) => b.errors - a.errors)
      .map((line) => {
        const { unit, state, errors, warnings, place } = line;
        const number = round.get(unit);
        const counts = [
          errors > 0 && fill(words.errors, { count: errors }),
          warnings > 0 && fill(words.warnings, { count: warnings }),
        ].filter(Boolean);
        const isPlain = state === 'submitted' || (state === 'duplicate' && counts.length > 0);
        return {
          key: unit,
          text: unit,
          content: (
            <ListRow
              icon={<Sign of={is} />}
              name={unit}
              side={number === undefined ? undefined : fill(words.round, { round: number })}
              sentence={[!isPlain && locale.unitState[state], ...counts].filter(Boolean).join(words.comma)}
              onPress={() => (number === undefined ? void perform({ do: 'goTo', place }) : onLetter(unit))}
            />
          ),
        };
      });
  return (
    <>
      <section aria-label={words.stock}>
        <h2 className={styles.title}>
          {words.stock} <span className={styles.count}>{fill(words.unitCount, { count: units.length })}</span>
        </h2>
        <div className={styles.bar} aria-hidden="true">
          {barOrder.map(
            (is) =>
              of(is).length > 0 && (
                <span
                  key={is}
                  className={mergeClasses(styles.part, styles[is])}
                  style={{ flexGrow: of(is).length }}
                />
              ),
          )}
        </div>
        <ul className={styles.legend}>
          {barOrder
            .filter((is) => of(is).length > 0)
            .map((is) => (
              <li key={is} className={styles.entry}>
                <Sign of={is} />
                {fill(words.state, { state: words.standings[is], count: of(is).length })}
              </li>
            ))}
        </ul>
      </section>
      {standings
        .filter((is) => is === 'back' || is === 'stray')
        .map(
          (is) =>
            of(is).length > 0 && (
              <section key={is} aria-label={words.lists[is]}>
                <div className={styles.head}>
                  <h2 className={styles.title}>
                    {words.lists[is]} <span className={styles.count}>{of(is).length}</span>
                  </h2>
                  {is === 'back' && letters.length > 0 && (
                    <Link as="button" onClick={onZip}>
                      {words.zip}
                    </Link>
                  )}
                </div>
                <SearchList search={words.findUnit} first={5} lines={rows(is)} />
              </section>
            ),
        )}
      {missing.length > 0 && (
        <section aria-label={words.lists.missing}>
          <div className={styles.head}>
            <h2 className={styles.title}>
              {words.lists.missing} <span className={styles.count}>{missing.length}</span>
            </h2>
            <Link as="button" onClick={copy}>
              {isCopied ? words.copied : words.copyNames}
            </Link>
          </div>
          <p className={styles.names}>{missing.join(locale.separator)}</p>
        </section>
      )}
    </>
  );
}
