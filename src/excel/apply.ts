/** The one applier: a patch becomes Office.js calls in a single sync, and is undone when any of them fails. */
import type { Operation, Patch } from '../workbook/patch';
import { failed, type Result } from './failure';
import { perform } from './perform';

async function send(context: Excel.RequestContext, operations: readonly Operation[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  perform(context, operations);
  await context.sync();
}

/**
 * Applies a patch in one round trip. When an action fails, those before it have happened: the patch's undo takes
 * them back in a second round trip, so that the workbook is either as it was or complete.
 */
export async function apply(context: Excel.RequestContext, patch: Patch): Promise<Result<undefined>> {
  try {
    await send(context, patch.operations);
    return { ok: true, value: undefined };
  } catch (error) {
    const failure = failed(error, true);
    // While a cell is being edited Excel refuses the whole batch, and would refuse the undoing of nothing as well.
    if (failure.failure.code === 'cellEditMode') return failure;
    try {
      await send(context, patch.undo);
    } catch {
      // The first error is the one to tell; that undoing failed too is told with it.
      return failed(error, false);
    }
    return failure;
  }
}
