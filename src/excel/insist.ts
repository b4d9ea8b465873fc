/** Reading again and writing again, where someone has changed the workbook in between. */
import type { Failure, Result } from './failure';

/** They will not do so for ever. */
const TRIES = 5;

/** Two who wait alike would be in each other's way again. */
const pause = (tried: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, tried * (20 + 80 * Math.random())));

/** What was read is not what it was; or it is gone, and may be found elsewhere when it is looked for once more. */
const isOvertaken = ({ code }: Failure, tried: number): boolean =>
  code === 'workbookChanged' || (code === 'notFound' && tried === 1);

/** Does work that reads, plans and writes; again where what it read was overtaken and nothing of it is left. */
export async function insist<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  let result = await work();
  for (let tried = 1; tried < TRIES; tried++) {
    if (result.ok || !result.failure.isUndone || !isOvertaken(result.failure, tried)) return result;
    await pause(tried);
    result = await work();
  }
  return result;
}
