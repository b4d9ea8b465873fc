/** How the latest task came out: a word when it is done; when it failed, what happened and what to do. */
import type { DocumentKind } from '../../src/documents/write';
import type { Failure, RegisterChange } from '../../src/excel';
import { fill, type Locale, say } from '../../src/locales';
import type { Perform } from '../pane';
import type { Outcome as Shown } from '../task';
import { toldStopped, toldTakenOut, toldUndone } from '../toldWritten';
import { OutcomeBar } from '../views';
import { useLocale } from '../words';

/** A page is pasted into Word, whatever else is a text of its kind. */
const copiedText = (kind: DocumentKind, { pane }: Locale): string =>
  kind === 'docx' ? pane.done.copied.docx : fill(pane.done.copied.text, { kind });

/** What is worth saying; other tasks show by what they change. */
function doneText(
  { task, value }: Extract<Shown, { is: 'done' }>,
  errors: number,
  locale: Locale,
): string | null {
  const { done } = locale.pane;
  switch (task.do) {
    case 'makeAgain':
      return done.makeAgain;
    case 'check':
      return done.check;
    case 'clearFlags':
      return done.clearFlags;
    case 'takeRowOut':
      return fill(done.takeRowOut, { label: task.put.label });
    case 'exportReport':
      // Errors are no reason not to export, but one to think.
      return [
        value === 'copied' ? copiedText(task.kind, locale) : done.exportReport,
        errors > 0 && fill(locale.pane.export.hasErrors, { count: errors }),
      ]
        .filter(Boolean)
        .join('\n');
    case 'saveLetters':
      return value === 'copied' ? done.copied.letters : done.saveLetters;
    case 'shareRegister':
      return value === 'copied' ? done.copied.register : done.shareRegister;
    case 'removeFromRegister':
      return toldTakenOut(task.added, locale);
    case 'restoreSummary':
      return locale.pane.writing.written.restored;
    case 'makeSummary':
      return done.makeSummary;
    case 'write':
      // What was written is told where it can be taken back.
      return task.purpose.is === 'undo' ? toldUndone(task.writing, locale) : null;
    default:
      return null;
  }
}

/** What happened, and what may be left of it. */
function failureText({ code, detail, isUndone }: Failure, locale: Locale): string {
  const told = say({ code: `excel.${code}`, params: { detail } }, locale);
  return isUndone ? told : `${told}\n${locale.pane.notUndone}`;
}

/** Why it failed; what is written in parts may have stopped half way. */
function failureIn(outcome: Shown): Failure | undefined {
  if (outcome.is === 'failed') return outcome.failure;
  const isInParts = outcome.task.do === 'addToRegister' || outcome.task.do === 'removeFromRegister';
  return isInParts ? (outcome.value as RegisterChange).stopped : undefined;
}

interface Props {
  readonly outcome: Shown | null;
  /** How many there are in the report now. */
  readonly errors: number;
  readonly perform: Perform;
  readonly onDismiss: () => void;
}

export function Outcome({ outcome, errors, perform, onDismiss }: Props) {
  const locale = useLocale();
  const failure = outcome && failureIn(outcome);
  const hasFailed = Boolean(failure);
  const again = outcome?.is === 'failed' ? outcome.task : null;
  const text =
    outcome &&
    [
      outcome.is === 'done' && (failure ? toldStopped(outcome, locale) : doneText(outcome, errors, locale)),
      failure && failureText(failure, locale),
    ]
      .filter(Boolean)
      .join('\n');
  // The region stays, so that what appears in it is read out.
  return (
    <div role={hasFailed ? 'alert' : 'status'}>
      {outcome && text && (
        <OutcomeBar
          hasFailed={hasFailed}
          text={text}
          onRetry={again && (() => void perform(again))}
          onDismiss={onDismiss}
        />
      )}
    </div>
  );
}
