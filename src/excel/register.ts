/** Making the sheets of a register in the workbook that is open. */
import type { Register } from '../register';
import { planRegister, registerNames, registerSheets } from '../workbook/register';
import type { Result } from './failure';
import { makeSheets } from './make';

/** Failures: `alreadyThere`, and those of Excel; nothing is then left behind. */
export const makeRegister = (
  context: Excel.RequestContext,
  register: Pick<Register, 'requests' | 'cases'> = { requests: [], cases: [] },
): Promise<Result<undefined>> =>
  makeSheets(context, { sheets: registerSheets, names: registerNames }, (blankSheet) =>
    planRegister(register, blankSheet),
  );
