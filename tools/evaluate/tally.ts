/** What is counted of a scenario. */

/** What is counted, in reports but for the times. */
export interface Tally {
  reports: number;
  /** No rule is broken: the figures cannot know. */
  undetectable: number;
  first: number;
  firstThree: number;
  amongTies: number;
  cannotTell: number;
  tooMany: number;
  accused: number;
  /** Groups told as found, and those of which that is true; lists that claim to be complete, and those that hold the truth. */
  found: number;
  foundTrue: number;
  complete: number;
  completeTrue: number;
  /** The most that any method can reach, summed up over the reports of which it is known. */
  bounded: number;
  boundFirst: number;
  boundThree: number;
  /** How each report came out here and with the baseline. */
  readonly compared: Comparison[];
  /** Milliseconds of processor time for each report. */
  readonly times: number[];
  readonly baselineTimes: number[];
}

/** One report given to both: 1 where the truth came first, and the share of the baseline's draws that were right. */
export interface Comparison {
  readonly ours: number;
  readonly baseline: number;
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  ...{ reports: 0, undetectable: 0, first: 0, firstThree: 0, amongTies: 0, cannotTell: 0, tooMany: 0 },
  ...{ accused: 0, found: 0, foundTrue: 0, complete: 0, completeTrue: 0 },
  ...{ bounded: 0, boundFirst: 0, boundThree: 0 },
  ...{ compared: [], times: [], baselineTimes: [] },
});
