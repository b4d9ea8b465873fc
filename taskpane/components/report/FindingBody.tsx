/** A finding opened: the words it is about with what is doubted in them, what to do, and the clerk's explanation. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellsOf, forms } from '../../../src/form';
import { fill, suggest } from '../../../src/locales';
import { cellsForZero, type Finding, type Quote } from '../../../src/rules';
import { zerosWriting } from '../../../src/workbook/report';
import type { Entry } from '../../model/entries';
import { correctionInText } from '../../model/inText';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { Alike } from './Alike';
import { Explanation } from './Explanation';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // An underline stays where high contrast takes colours away.
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationLine: 'underline',
    fontWeight: 600,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

function Quoted({ quote: { text, from, to } }: { readonly quote: Quote }) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote}>
      {text.slice(0, from)}
      <mark className={styles.mark}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </blockquote>
  );
}

interface Props {
  readonly entry: Entry;
  readonly finding: Finding;
  readonly place: string;
  readonly ready: Ready;
  readonly onWrite: (isOpen: boolean) => void;
  readonly perform: Perform;
}

export function FindingBody({ entry, finding, place, ready, onWrite, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report;
  const correction = correctionInText(finding, ready.reading);
  const form = forms[ready.report.edition];
  const forZero = cellsForZero(finding);
  const table = cellsOf(form).get(forZero[0] ?? '')?.table.id;
  return (
    <>
      {finding.quote?.text && <Quoted quote={finding.quote} />}
      {finding.alike && <Alike finding={finding} alike={finding.alike} />}
      <p className={styles.advice}>{suggest(finding, form, locale)}</p>
      <div className={styles.buttons}>
        {correction && (
          <Button
            onClick={() => void perform({ do: 'write', writing: correction, purpose: { is: 'inText' } })}
          >
            {fill(words.cause.inText, { to: finding.expected ?? '' })}
          </Button>
        )}
        {table && (
          <Button
            onClick={() =>
              void perform({
                do: 'write',
                writing: zerosWriting(forZero, ready.report),
                purpose: { is: 'zeros', table },
              })
            }
          >
            {fill(typeof finding.found === 'string' ? words.progress.zerosForWord : words.progress.zeros, {
              count: forZero.length,
              found: finding.found ?? '',
            })}
          </Button>
        )}
        {finding.severity === 'warning' && (
          <Explanation
            saved={entry.explanation}
            about={place}
            onWrite={onWrite}
            onSave={(text) => perform({ do: 'explain', finding, text })}
          />
        )}
      </div>
    </>
  );
}
