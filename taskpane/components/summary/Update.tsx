/** Putting corrected files in the place of those that a summary was made from, unit by unit. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { fill, type Locale, say } from '../../../src/locales';
import type { StockRow } from '../../../src/summary';
import type { SummaryUpdate } from '../../../src/workbook/summary';
import type { Gathering } from '../../gathering';
import type { Perform, Summing } from '../../pane';
import { useLocale } from '../../words';
import { Chosen } from './Chosen';

const useStyles = makeStyles({
  update: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0 },
  left: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  file: { color: tokens.colorNeutralForeground3 },
});

/** What a file that changed nothing is, and why it could not be read. */
function leftText({ unit, state, unread }: StockRow, locale: Locale): string {
  const reasons = unread.flatMap(({ messages }) => messages.map((message) => say(message, locale)));
  return [fill(locale.pane.summary.leftUnit, { unit, state: locale.unitState[state] }), ...reasons].join(' ');
}

function Updated({ updated: { replaced, added, left, notCompared } }: { readonly updated: SummaryUpdate }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.summary;
  const told = [
    { text: words.replaced, units: replaced },
    { text: words.added, units: added },
  ].filter(({ units }) => units.length > 0);
  const names = (units: readonly string[]): string => units.join(locale.separator);
  return (
    <MessageBar intent={left.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {told.map(({ text, units }) => (
          <p key={text} className={styles.text}>
            {fill(text, { count: units.length, units: names(units) })}
          </p>
        ))}
        {told.length > 0 && notCompared > 0 && (
          <p className={styles.text}>{fill(words.notCompared, { count: notCompared })}</p>
        )}
        {left.length > 0 && (
          <>
            <p className={styles.text}>{words.left}</p>
            <ul className={styles.left}>
              {left.map((row, at) => (
                <li key={at}>
                  {leftText(row, locale)}{' '}
                  <span className={styles.file}>
                    {names([...row.reports, ...row.unread].map(({ file }) => file))}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

interface Props {
  readonly gathering: Gathering;
  readonly updated: SummaryUpdate | null;
  readonly isBusy: boolean;
  readonly summing: Summing;
  readonly perform: Perform;
}

export function Update({ gathering, updated, isBusy, summing, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const { reports, unread, beside } = gathering;
  const gathered = { reports, unread, ...(beside && { beside }) };
  return (
    <section className={styles.update} aria-label={words.update}>
      <Chosen gathering={gathering} summing={summing} intro={words.updateIntro}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || reports.length + unread.length === 0}
          onClick={() => void perform({ do: 'updateSummary', gathered })}
        >
          {words.write}
        </Button>
      </Chosen>
      {/* The region stays, so that what appears in it is read out. */}
      <div role="status">{updated && <Updated updated={updated} />}</div>
    </section>
  );
}
