/** A thread that checks the files it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { checkFile, type FileToCheck } from './checkFile';

parentPort?.on('message', (job: FileToCheck) => {
  void checkFile(job).then((result) => parentPort?.postMessage(result));
});
