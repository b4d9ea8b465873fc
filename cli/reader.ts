/** A thread that reads the documents it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { readHere } from './readHere';

parentPort?.on('message', (bytes: Uint8Array) => {
  void readHere(bytes).then((reading) => parentPort?.postMessage(reading));
});
