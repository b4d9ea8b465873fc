/** What the ribbon's buttons do, loaded with the first that is pressed. */
import {
  type Afterwards,
  type Checked,
  checkReport,
  clearFlags,
  goTo,
  goToNext,
  openRegister,
  type Result,
} from '../src/excel';
import { explains, faultsOf } from '../src/rules';
import type { CellPlace } from '../src/workbook/report';
import { type Command, type CommandName, results } from './names';

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

export const commands: Readonly<Record<CommandName, Command>> = {
  checkReport: (context, known) => checkReport(context, known, placeToShow),
  goToPrevious: (context) => step(context, -1),
  goToNext: (context) => step(context, 1),
  clearFlags,
  openRegister,
};
