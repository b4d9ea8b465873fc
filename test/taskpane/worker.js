/** What a browser calls a worker, as a thread of Node: the pane's readers run in it as they do in a browser. */
import { Worker as Thread } from 'node:worker_threads';

const starter = new URL('file://' + process.cwd() + '/test/taskpane/workerThread.mjs');

/** A class like the browser's, and what ends all of its workers when the page is gone. */
export function workers() {
  const threads = new Set();
  class Worker {
    constructor(script) {
      this.thread = new Thread(starter, { workerData: String(script) });
      threads.add(this.thread);
      // A page that is gone waits for no worker.
      this.thread.unref();
      this.thread.on('message', (data) => this.onmessage?.({ data }));
      this.thread.on('error', ({ message }) => this.onerror?.({ message }));
    }
    postMessage(message) {
      this.thread.ref();
      this.thread.postMessage(message);
    }
    terminate() {
      void this.thread.terminate();
    }
  }
  return { Worker, end: () => Promise.all([...threads].map((thread) => thread.terminate())) };
}
