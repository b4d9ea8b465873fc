/** The day it is where the person is. */
import { type Day, dayOf } from '../src/register';

export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
