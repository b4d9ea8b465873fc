/** Events of Excel come in bursts: what matters is that they are over. */

/** Somebody who edits without a pause is shown something all the same, so often. */
const LONGEST_MILLISECONDS = 2_000;

/** An event, and which of its kind are waited for. */
export interface Awaited<T> {
  readonly event: OfficeExtension.EventHandlers<T>;
  readonly counts?: (event: T) => boolean;
}

/** Calls once when nothing has come for so many milliseconds, and while things keep coming every two seconds. */
function onceQuiet(milliseconds: number, call: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  return {
    come: () => {
      clearTimeout(timer);
      first ??= Date.now();
      const left = first + LONGEST_MILLISECONDS - Date.now();
      timer = setTimeout(
        () => {
          first = undefined;
          call();
        },
        Math.max(0, Math.min(milliseconds, left)),
      );
    },
    end: () => clearTimeout(timer),
  };
}

/**
 * Calls once after each burst of an event, when none has come for so many milliseconds; at least once in two seconds.
 * @returns ends the calls
 */
export async function afterBursts<T>(
  context: Excel.RequestContext,
  { event, counts = () => true }: Awaited<T>,
  milliseconds: number,
  call: () => void,
): Promise<() => Promise<void>> {
  const { come, end } = onceQuiet(milliseconds, call);
  const handler = event.add((args) => {
    if (counts(args)) come();
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    end();
    handler.remove();
    await handler.context.sync();
  };
}
