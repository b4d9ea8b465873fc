/** What processing may be charged for (国办函〔2020〕109号): by requests of one applicant in a month, or by pages. */

/** Charged from a number on, up to the next step: each one, or so much more for every further ten. */
interface Step {
  readonly above: number;
  readonly each: number;
}

/** 31 to 40 at 200, then 100 more for every ten that have begun. */
const REQUESTS_FREE = 10;
const REQUESTS_SECOND = 30;
const REQUESTS_STEP = 10;
const REQUESTS_RATE = 100;

const pageSteps: readonly Step[] = [
  { above: 30, each: 10 },
  { above: 100, each: 20 },
  { above: 200, each: 40 },
];

/** What the so-manieth request of an applicant in a calendar month costs, in 元. */
export function feeOfRequest(nth: number): number {
  if (nth <= REQUESTS_FREE) return 0;
  if (nth <= REQUESTS_SECOND) return REQUESTS_RATE;
  return REQUESTS_RATE * (1 + Math.ceil((nth - REQUESTS_SECOND) / REQUESTS_STEP));
}

/** What that many requests in a calendar month cost together, in 元. */
export function feeByRequests(requests: number): number {
  let fee = 0;
  for (let nth = 1; nth <= requests; nth += 1) fee += feeOfRequest(nth);
  return fee;
}

/** What a request for that many pages costs, in 元. */
export const feeByPages = (pages: number): number =>
  pageSteps.reduce((fee, { above, each }, at) => {
    const upTo = pageSteps[at + 1]?.above ?? Infinity;
    return fee + Math.max(0, Math.min(pages, upTo) - above) * each;
  }, 0);
