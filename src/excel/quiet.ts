/** Events of Excel come in bursts: what matters is that they are over. */

/**
 * Calls once after each burst of an event, when none has come for so many milliseconds.
 * @param counts is this one of the events that are waited for?
 * @returns ends the calls
 */
export async function afterBursts<T>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<T>,
  milliseconds: number,
  call: () => void,
  counts: (event: T) => boolean = () => true,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = event.add((args) => {
    if (!counts(args)) return Promise.resolve();
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    clearTimeout(timer);
    handler.remove();
    await handler.context.sync();
  };
}
