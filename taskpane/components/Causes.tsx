/** Which cells may be wrong: each group of broken rules with its likeliest explanations, to be used or ignored. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { forms } from '../../src/form';
import { explain, type ToldExplanation } from '../../src/locales';
import type { ExplanationGroup } from '../../src/rules';
import { ofCells } from '../../src/workbook/report';
import { textButton } from '../looks';
import type { Perform } from '../pane';
import type { Ready } from '../view';
import { useLocale } from '../words';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    marginBottom: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  link: textButton,
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  label: { fontWeight: 600 },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** An explanation is the same as long as it makes the same changes. */
export const causeKey = ({ rules, explanations }: ExplanationGroup): string =>
  JSON.stringify([rules, explanations.map(({ changes }) => changes)]);

interface ItemProps {
  readonly told: ToldExplanation;
  readonly ready: Ready;
  readonly perform: Perform;
}

function Item({ told: { explanation, text }, ready, perform }: ItemProps) {
  const styles = useStyles();
  const words = useLocale().pane.causes;
  const { changes } = explanation;
  const place = ready.reading.places.get(changes[0]?.cell ?? '');
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.link}
        disabled={!place}
        onClick={() => place && void perform({ do: 'goTo', place })}
      >
        {text}
      </button>
      <Button
        size="small"
        aria-label={`${words.adopt} ${text}`}
        onClick={() => void perform({ do: 'write', writing: ofCells(changes), purpose: { is: 'adopt' } })}
      >
        {words.adopt}
      </Button>
    </li>
  );
}

interface Props {
  readonly groups: readonly ExplanationGroup[];
  readonly ready: Ready;
  readonly onIgnore: (group: ExplanationGroup) => void;
  readonly perform: Perform;
}

export function Causes({ groups, ready, onIgnore, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.causes;
  return groups.map((group) => {
    const { intro, likeliest, more } = explain(group, forms[ready.report.edition], locale);
    return (
      <section key={causeKey(group)} className={styles.group} aria-label={words.label}>
        <div className={styles.head}>
          <span className={styles.label}>{words.label}</span>
          <Button size="small" appearance="subtle" onClick={() => onIgnore(group)}>
            {words.ignore}
          </Button>
        </div>
        {intro && <p className={styles.text}>{intro}</p>}
        <ul className={styles.list}>
          {likeliest.map((told) => (
            <Item key={told.text} told={told} ready={ready} perform={perform} />
          ))}
        </ul>
        {more && <p className={styles.text}>{more}</p>}
      </section>
    );
  });
}
