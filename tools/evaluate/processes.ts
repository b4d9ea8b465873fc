/** The rows shared out among processes: processor time is told apart by process only. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Scenario } from './cases';
import type { Row } from './shares';

/** One row to be measured. */
export interface Task {
  readonly scenario: Scenario;
  readonly reports: number;
  readonly seed: number;
}

/** The rows in the order of the tasks. */
export async function inProcesses(tasks: readonly Task[]): Promise<Row[]> {
  const rows: Row[] = [];
  const waiting = [...tasks.entries()];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(new URL('./worker.ts', import.meta.url));
      let index = -1;
      const next = (): void => {
        const [at, task] = waiting.shift() ?? [];
        if (at === undefined || !task) return worker.disconnect();
        index = at;
        worker.send(task);
      };
      worker.on('message', (row: Row) => {
        rows[index] = row;
        const { table, kind, mistakes, tally } = row;
        process.stdout.write(
          `${table} ${kind} ${mistakes}: ${tally.first} of ${tally.reports - tally.undetectable} first\n`,
        );
        next();
      });
      worker.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`)),
      );
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return rows;
}
