/** Watching the workbook: one call after a burst of edits, whoever made them. */

/** Long enough for a paste or a fill to be over, short enough to feel immediate. */
const QUIET_MILLISECONDS = 300;

/**
 * Calls `onChange` once after each burst of edits in any sheet, one's own, the add-in's or a co-author's.
 * @returns ends the watch
 */
export async function watch(
  context: Excel.RequestContext,
  onChange: () => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = context.workbook.worksheets.onChanged.add(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MILLISECONDS);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    clearTimeout(timer);
    handler.remove();
    await handler.context.sync();
  };
}
