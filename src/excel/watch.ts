/** Watching the workbook: one call after a burst of edits that are news. */
import { afterBursts } from './quiet';

/** Long enough for a paste or a fill to be over, short enough to feel immediate. */
const QUIET_MILLISECONDS = 300;

/**
 * Excel tells an add-in of its own writes too, afterwards; who wrote knows of them. Before ExcelApi 1.14 it does not
 * say whose an edit was: then all are news.
 */
const isNews = ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
  source !== 'Local' || triggerSource !== 'ThisLocalAddin';

/**
 * Calls `onChange` once after each burst of edits in any sheet, the person's own or a co-author's; not after what the
 * add-in itself has written. A deleted sheet is an edit too: it brings none of its cells.
 * @returns ends the watch
 */
export async function watch(
  context: Excel.RequestContext,
  onChange: () => void,
): Promise<() => Promise<void>> {
  const { onChanged, onDeleted } = context.workbook.worksheets;
  const edits = await afterBursts(
    context,
    { event: onChanged, counts: isNews },
    QUIET_MILLISECONDS,
    onChange,
  );
  const deletions = await afterBursts(context, { event: onDeleted }, QUIET_MILLISECONDS, onChange);
  return async () => {
    await edits();
    await deletions();
  };
}
