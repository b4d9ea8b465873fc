/** Waiting for what comes in its own time. */

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits, however slow the machine, until it is so; the test's own limit ends what never comes. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}
