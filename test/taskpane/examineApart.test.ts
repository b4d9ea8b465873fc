/** @jest-environment ./test/taskpane/browser.js */
import { examineHere, startExaminer } from '../../taskpane/examineApart';
import { report } from '../support/reports';
import { readingOf } from './readings';

const readings = [{ 'requests.received.total': 2 }, {}].map((values) => readingOf(report('2021', values)));

describe('examining in a worker', () => {
  it('finds what is found on the page, each reading its own', async () => {
    const examine = startExaminer();
    const apart = await Promise.all(readings.map(examine));
    expect(apart).toEqual(await Promise.all(readings.map(examineHere)));
    expect(apart[0]).not.toEqual(apart[1]);
  }, 60_000);

  it('is done on the page where the worker breaks down, what it was asked too', async () => {
    class Broken {
      onerror: ((event: { message: string }) => void) | undefined;
      postMessage = () => setTimeout(() => this.onerror?.({ message: 'no rules' }));
      terminate = () => {};
    }
    const { Worker } = globalThis;
    Object.assign(globalThis, { Worker: Broken });
    const examine = startExaminer();
    Object.assign(globalThis, { Worker });
    const here = await Promise.all(readings.map(examineHere));
    expect(await Promise.all(readings.map(examine))).toEqual(here);
    expect(await Promise.all(readings.map(examine))).toEqual(here);
  });
});
