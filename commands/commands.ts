/** The ribbon's buttons: one function each, by the name that manifest.xml gives it. */
import {
  type Afterwards,
  type Checked,
  checkReport,
  clearFlags,
  type Failure,
  goTo,
  goToNext,
  openRegister,
  type Result,
} from '../src/excel';
import { sheetNames } from '../src/locales/workbook';
import { explains, faultsOf } from '../src/rules';
import type { CellPlace } from '../src/workbook/report';

/** Answers what is known of the workbook afterwards. */
export type Command = (context: Excel.RequestContext) => Promise<Result<Afterwards>>;

/** The top of 校验结果, which says how much was found even when that is nothing. */
export const results = (sheet: string = sheetNames.findings): CellPlace => ({ sheet, row: 0, column: 0 });

/** The cell at fault for the first error, or where that cannot be told its own; without errors 校验结果, which lists the rest. */
function placeToShow({ examination, places, findings }: Checked): CellPlace {
  const errors = examination.findings.filter(({ severity }) => severity === 'error');
  const stops = errors.flatMap((error) => {
    const cause = examination.explanations.find((group) => explains(group, error));
    return [...faultsOf(cause), ...error.cells].flatMap((cell) => places.get(cell) ?? []);
  });
  return stops[0] ?? results(findings.anchor.sheet);
}

const done = (result: Result<unknown>, afterwards: Afterwards): Result<Afterwards> =>
  result.ok ? { ok: true, value: afterwards } : result;

async function step(context: Excel.RequestContext, direction: 1 | -1): Promise<Result<Afterwards>> {
  const gone = await goToNext(context, direction);
  return done(gone.ok && gone.value === null ? await goTo(context, results()) : gone, 'unchanged');
}

export const commands: Readonly<Record<string, Command>> = {
  checkReport: (context) => checkReport(context, placeToShow),
  goToPrevious: (context) => step(context, -1),
  goToNext: (context) => step(context, 1),
  clearFlags,
  openRegister,
};

/** What runs a command and tells how it went. */
export interface Runner {
  /** Runs it as `Excel.run` does. */
  readonly run: (command: Command) => Promise<Result<Afterwards>>;
  /** Says why a command failed, or with `null` that the last one did not. */
  readonly tell: (failure: Failure | null) => Promise<void>;
}

/** Runs a command and says if it failed. Whatever happens, the event is completed: until then Excel starts no other. */
export async function runCommand(
  command: Command,
  { run, tell }: Runner,
  event?: { completed(): void },
): Promise<void> {
  try {
    const result = await run(command).catch(unforeseen);
    await tell(result.ok ? null : result.failure);
  } finally {
    event?.completed();
  }
}

const unforeseen = (error: unknown): Result<never> => ({
  ok: false,
  failure: { code: 'other', detail: String(error), isUndone: false },
});
