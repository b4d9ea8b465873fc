/** Starts a thread's script: what makes the main thread understand TypeScript does not reach into others. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
