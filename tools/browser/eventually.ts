/** Waiting for something to become so, never longer than a limit. */
import { isDeepStrictEqual } from 'node:util';

const INTERVAL = 25;
const PATIENCE = 10_000;

/** Asks again and again until the answer is as expected; fails with the last answer when it never is. */
export async function eventually<T>(ask: () => Promise<T>, expected: T, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isDeepStrictEqual(answer, expected)) return;
    if (Date.now() > end) {
      const told = [expected, answer].map((each) => JSON.stringify(each));
      throw new Error(`Expected ${told[0]} within ${patience} ms; still ${told[1]}`);
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
