/** The one applier: a patch becomes Office.js calls in a single sync, and is taken back when that was not to be. */
import type { Patch } from '../workbook/patch';
import { answered } from './answered';
import { Batch } from './batch';
import { failed, type Failure, isDenial, isOfAction, type Result } from './failure';
import { keepFit } from './page';
import { perform } from './perform';
import { stillClosed, takeBack } from './takeBack';

/** What an older Excel does not know throws at once; what is queued by then goes out all the same, sooner or later. */
async function send(batch: Batch, patch: Patch): Promise<void> {
  try {
    perform(batch, patch);
  } finally {
    await batch.context.sync();
  }
}

/** Applies a patch as `apply` does; answers what `takeBack` takes back. */
export async function applyForNow(context: Excel.RequestContext, patch: Patch): Promise<Result<Batch>> {
  const batch = new Batch(context);
  const failure = await applyBatch(batch, patch);
  return failure ? { ok: false, failure } : { ok: true, value: batch };
}

/**
 * Applies a patch in one round trip. When an action fails, those before it have happened; and where something else stood
 * than the patch expects, it should not have been done. Either way all is taken back, so that the workbook is as it was or
 * complete. Failures: `workbookChanged`, `sheetProtected`, and those of Excel.
 */
export async function apply(context: Excel.RequestContext, patch: Patch): Promise<Result<undefined>> {
  const failure = await applyBatch(new Batch(context), patch);
  return failure ? { ok: false, failure } : { ok: true, value: undefined };
}

async function applyBatch(batch: Batch, patch: Patch): Promise<Failure | undefined> {
  const { context } = batch;
  const { application } = context;
  // Answered if anything has happened at all.
  application.load({ calculationMode: true });
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  try {
    await send(batch, patch);
  } catch (error) {
    return afterError(batch, error);
  }
  const overtaken = batch.overtaken();
  if (overtaken.length === 0) {
    // Pages that would be printed too large are no reason to say that what was made was not.
    await keepFit(context, batch.fittedPages).catch(() => undefined);
    return undefined;
  }
  const isUndone = await takeBack(batch);
  return { code: 'workbookChanged', detail: overtaken.join('、'), isUndone };
}

async function afterError(batch: Batch, error: unknown): Promise<Failure> {
  const hasBegun = answered(() => batch.context.application.calculationMode) !== undefined;
  // Excel refuses a batch as a whole while a cell is being edited, and would refuse the undoing of nothing as well.
  if (!hasBegun) return failed(error, isOfAction(error)).failure;
  const overtaken = batch.overtaken();
  const lastReached = batch.cells.findLast((trace) => trace.isReached());
  const { failure } = failed(error, await takeBack(batch));
  // What was not there any more is why it could not be done.
  if (overtaken.length > 0) return { ...failure, code: 'workbookChanged', detail: overtaken.join('、') };
  const closed = lastReached || !isDenial(error) ? [] : stillClosed(batch);
  if (closed.length > 0) return { ...failure, code: 'sheetProtected', detail: closed.join('、') };
  const refusing =
    lastReached ?? batch.inserted.findLast(({ list }) => answered(() => list.rowCount) !== undefined);
  return refusing && failure.code === 'accessDenied' ? { ...failure, detail: refusing.sheet } : failure;
}
