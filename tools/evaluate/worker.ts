/** Measures the rows that the main process asks for. */
import { measure, warmUp } from './measure';
import type { Task } from './processes';
import type { Row } from './shares';

warmUp();
process.on('message', ({ scenario, reports, seed }: Task) => {
  const row: Row = { ...scenario, tally: measure(scenario, reports, seed) };
  process.send?.(row);
});
