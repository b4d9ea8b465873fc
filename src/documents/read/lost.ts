/** Libraries that lose their way without a word: a promise of theirs is rejected where nobody awaits it. */
import type { Reading } from '../../report';

/** So long a reading may go on in milliseconds after a part of it was lost; often it ends by itself. */
const GRACE = 300;

const broken: Reading<never> = { value: null, messages: [{ code: 'document.broken', params: {} }] };

let giveUp: (() => void) | undefined;

/** To be called at every rejection that nobody awaits, in a thread that does nothing but read. */
export const tellLost = (): void => giveUp?.();

/** What is being read, one at a time; of what loses its way and comes to nothing the file is broken. */
export async function unlessLost<T>(reading: Promise<Reading<T>>): Promise<Reading<T>> {
  let isLost = false;
  const lost = new Promise<Reading<T>>((resolve) => {
    giveUp = () => {
      isLost = true;
      setTimeout(() => resolve(broken), GRACE);
    };
  });
  const read = await Promise.race([reading, lost]);
  return isLost && !read.value ? broken : read;
}
