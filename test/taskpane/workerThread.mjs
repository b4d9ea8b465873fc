/** Starts a worker's script in a thread of Node, with what it knows of the browser. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

Object.assign(globalThis, {
  location: { href: 'http://localhost/taskpane/reader.js' },
  postMessage: (data) => parentPort.postMessage(data),
  addEventListener: (kind, listener) => {
    if (kind === 'message') parentPort.on('message', (data) => listener({ data }));
    else if (kind === 'unhandledrejection')
      process.on('unhandledRejection', () => listener({ preventDefault: () => undefined }));
  },
});

register();
await import(workerData);
