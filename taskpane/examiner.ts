/** A worker of the browser that examines the reports it is sent, one after another. */
import { examine } from '../src/rules';
import type { Question } from './examineApart';

addEventListener('message', ({ data: { report, messages } }: MessageEvent<Question>) =>
  postMessage(examine(report, { messages })),
);
