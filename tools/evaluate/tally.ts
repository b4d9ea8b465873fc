/** What is counted of a scenario. */
import type { Tally } from './measure';

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  ...{ reports: 0, undetectable: 0, first: 0, firstThree: 0, amongTies: 0, cannotTell: 0, tooMany: 0 },
  ...{ accused: 0, found: 0, foundTrue: 0, complete: 0, completeTrue: 0 },
  ...{ bounded: 0, boundFirst: 0, boundThree: 0 },
  ...{ compared: [], times: [], baselineTimes: [] },
});
