/** Watching the workbook: one call after a burst of edits, whoever made them. */
import { afterBursts } from './quiet';

/** Long enough for a paste or a fill to be over, short enough to feel immediate. */
const QUIET_MILLISECONDS = 300;

/**
 * Calls `onChange` once after each burst of edits in any sheet, one's own, the add-in's or a co-author's.
 * @returns ends the watch
 */
export const watch = (context: Excel.RequestContext, onChange: () => void): Promise<() => Promise<void>> =>
  afterBursts(context, context.workbook.worksheets.onChanged, QUIET_MILLISECONDS, onChange);
