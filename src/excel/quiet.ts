/** Events of Excel come in bursts: what matters is that they are over. */

/**
 * Calls once after each burst of an event, when none has come for so many milliseconds.
 * @returns ends the calls
 */
export async function afterBursts<T>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<T>,
  milliseconds: number,
  call: () => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = event.add(() => {
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
