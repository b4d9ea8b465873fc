/** Coming up with a workbook that holds what the add-in has made, where Office offers that (SharedRuntime 1.1). */

const isOffered = (): boolean => Office.context.requirements.isSetSupported('SharedRuntime', '1.1');

/**
 * From now on the add-in is loaded with the workbook at hand, for whoever has it; Office keeps that in the workbook. Where
 * it cannot, the pane opens by its button all the same.
 */
export async function startWithWorkbook(): Promise<void> {
  try {
    if (isOffered()) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // What was made is made.
  }
}

/** An add-in that is loaded with its workbook has no pane yet: it is shown. */
export async function showWithWorkbook(): Promise<void> {
  if (!isOffered()) return;
  const behavior = await Office.addin.getStartupBehavior();
  if (behavior === Office.StartupBehavior.load) await Office.addin.showAsTaskpane();
}
