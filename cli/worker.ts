/** A thread that checks the files it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { checkFile } from './checkFile';

parentPort?.on('message', (file: string) => {
  void checkFile(file).then((result) => parentPort?.postMessage(result));
});
