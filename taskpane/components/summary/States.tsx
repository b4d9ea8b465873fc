/** How many units are in each state, and which. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { UnitState } from '../../../src/summary';
import { sectionTitle } from '../../looks';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  title: sectionTitle,
  state: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: '4px' },
  summary: {
    cursor: 'pointer',
    fontWeight: 600,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  names: { paddingInlineStart: '14px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly units: readonly { readonly unit: string; readonly state: UnitState }[];
}

export function States({ units }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.summary;
  const states = Object.keys(locale.unitState) as UnitState[];
  return (
    <section aria-label={words.stock}>
      <h2 className={styles.title}>{words.stock}</h2>
      {states.map((state) => {
        const names = units.filter((unit) => unit.state === state).map(({ unit }) => unit);
        if (names.length === 0) return null;
        // Whom one has to chase is seen at once.
        return (
          <details key={state} className={styles.state} open={state !== 'submitted'}>
            <summary className={styles.summary}>
              {fill(words.state, { state: locale.unitState[state], count: names.length })}
            </summary>
            <div className={styles.names}>{names.join(locale.separator)}</div>
          </details>
        );
      })}
    </section>
  );
}
