/** A cause opened: what may be wrong and why, the part of the table it is about, and the value to use. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellsOf, forms } from '../../../src/form';
import { explain, fill, nameOfCell, remarks } from '../../../src/locales';
import type { Explanation, ExplanationGroup } from '../../../src/rules';
import { ofCells } from '../../../src/workbook/report';
import { explanationKey, faultsIn, withoutRefused } from '../../model/candidates';
import type { Entry } from '../../model/entries';
import { fragmentOf } from '../../model/fragment';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { ChangeList } from '../parts/ChangeList';
import { FragmentTable } from './FragmentTable';
import { Sentences } from './Sentences';

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  candidates: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  candidate: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  side: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly entry: Entry;
  readonly cause: ExplanationGroup;
  readonly ready: Ready;
  /** Is its 采用 the one thing to do? */
  readonly isPrimary: boolean;
  readonly refused: ReadonlySet<string>;
  readonly onRefuse: (keys: readonly string[], isRefused: boolean) => void;
  readonly perform: Perform;
}

export const adoptTask = ({ changes }: Explanation) =>
  ({ do: 'write', writing: ofCells(changes), purpose: { is: 'adopt' } }) as const;

function Single({
  explanation,
  ready,
  isPrimary,
  onRefuse,
  perform,
}: Omit<Props, 'entry' | 'cause' | 'refused'> & { readonly explanation: Explanation }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.cause;
  const { kind, clears } = explanation;
  // Printed totals that follow are written along; what is said is said of the cells at fault.
  const changes = faultsIn(explanation);
  const [change, ...others] = changes;
  const isOne = change !== undefined && others.length === 0;
  const why =
    kind === 'several'
      ? fill(locale.causes.several, { mistakes: explanation.mistakes.length })
      : locale.causes.why[kind];
  const template = isOne ? (change.from === null ? words.blank : words.one) : words.several;
  const told = fill(template, { from: change?.from ?? '', to: change?.to ?? '', why, count: clears.length });
  const form = forms[ready.report.edition];
  const fragment = isOne ? fragmentOf(change.cell, clears, ready) : null;
  const cell = nameOfCell(cellsOf(form).get(change?.cell ?? ''), locale) ?? '';
  return (
    <>
      <p className={styles.text}>
        {told}
        {remarks(explanation, locale)}
      </p>
      {fragment ? (
        <FragmentTable fragment={fragment} ready={ready} perform={perform} />
      ) : (
        <ChangeList changes={changes} form={form} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance={isPrimary ? 'primary' : 'secondary'}
          aria-label={isOne ? fill(words.adoptOf, { to: change.to, cell }) : words.adoptAll}
          onClick={() => void perform(adoptTask(explanation))}
        >
          {isOne ? fill(words.adopt, { to: change.to }) : words.adoptAll}
        </Button>
        <Button appearance="subtle" onClick={() => onRefuse([explanationKey(explanation)], true)}>
          {isOne ? words.refuse : words.refuseAll}
        </Button>
      </div>
    </>
  );
}

export function CauseBody(props: Props) {
  const { entry, cause, ready, refused, onRefuse, perform } = props;
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.cause;
  const form = forms[ready.report.edition];
  const left = withoutRefused(cause, refused);
  const { intro, likeliest, more } = explain(left, form, locale);
  const [only, ...others] = likeliest;
  if (only && others.length === 0 && left.verdict === 'found')
    return <Single {...props} explanation={only.explanation} />;
  const isRuledOut = cause.explanations.length > 0 && left.explanations.length === 0;
  const [first] = entry.findings;
  const fragment = fragmentOf(first.cells[0] ?? '', cause.rules, ready);
  return (
    <>
      <p className={styles.text}>{isRuledOut ? words.refused : intro}</p>
      <ul className={styles.candidates}>
        {likeliest.map(({ explanation, text }) => {
          const [change, ...rest] = faultsIn(explanation);
          const isOne = change !== undefined && rest.length === 0;
          const cell = nameOfCell(cellsOf(form).get(change?.cell ?? ''), locale) ?? '';
          return (
            <li key={explanationKey(explanation)} className={styles.candidate}>
              <span className={styles.name}>
                {isOne ? (
                  <>
                    {cell}{' '}
                    <span className={styles.side}>
                      {fill(words.candidate, { from: change.from ?? locale.blank, to: change.to })}
                    </span>
                  </>
                ) : (
                  text
                )}
              </span>
              <Button
                size="small"
                aria-label={
                  isOne ? fill(words.adoptOf, { to: change.to, cell }) : `${words.adoptAll} ${text}`
                }
                onClick={() => void perform(adoptTask(explanation))}
              >
                {words.adoptAll}
              </Button>
            </li>
          );
        })}
      </ul>
      {more && <p className={styles.text}>{more}</p>}
      {likeliest.length === 0 && (
        <>
          <Sentences findings={entry.findings} ready={ready} />
          {fragment && <FragmentTable fragment={fragment} ready={ready} perform={perform} />}
        </>
      )}
      <div className={styles.buttons}>
        {likeliest.length > 0 && (
          <Button
            appearance="subtle"
            onClick={() =>
              onRefuse(
                likeliest.map(({ explanation }) => explanationKey(explanation)),
                true,
              )
            }
          >
            {words.refuseAll}
          </Button>
        )}
        {isRuledOut && (
          <Button appearance="subtle" onClick={() => onRefuse(cause.explanations.map(explanationKey), false)}>
            {words.reconsider}
          </Button>
        )}
      </div>
    </>
  );
}
