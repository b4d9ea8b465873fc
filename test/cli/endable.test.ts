import { Worker } from 'node:worker_threads';
import { startThread } from '../../cli/endable';

/** Keeps a part of what it makes, as work on many files does, and tells how often all its memory was collected. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { constants, PerformanceObserver } from 'node:perf_hooks';
    import { parentPort } from 'node:worker_threads';
    let collections = 0;
    const count = (list) => {
      for (const { detail } of list.getEntries())
        if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) collections += 1;
    };
    new PerformanceObserver(count).observe({ entryTypes: ['gc'] });
    const kept = [];
    for (let round = 0; round < 200; round++) {
      kept[round % 50] = Array.from({ length: 20_000 }, (_, at) => ({ at, round }));
      if (round % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    parentPort.postMessage(collections);
  `)}`,
);

const collectionsIn = (worker: Worker): Promise<number> =>
  new Promise((resolve, reject) => void worker.on('message', resolve).on('error', reject));

it('[17] a thread with a limit on its memory collects it no more often than one without, and keeps its compiled code as long', async () => {
  const without = await collectionsIn(new Worker(script));
  expect(await collectionsIn(startThread(script))).toBeLessThanOrEqual(without + 1);
}, 60_000);
