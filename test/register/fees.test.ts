/** Fees, by hand from 国办函〔2020〕109号: issue 20.3. */
import { feeByPages, feeByRequests, feeOfRequest } from '../../src/register';

test.each([
  [0, 0],
  [1, 0],
  [9, 0],
  [10, 0],
  [11, 100],
  [12, 200],
  [29, 1900],
  [30, 2000],
  [31, 2200],
  [32, 2400],
  [39, 3800],
  [40, 4000],
  [41, 4300],
  [49, 6700],
  [50, 7000],
  [51, 7400],
  [60, 11000],
  [61, 11500],
])('%i requests in a month cost %i 元', (requests, fee) => expect(feeByRequests(requests)).toBe(fee));

test.each([
  [1, 0],
  [10, 0],
  [11, 100],
  [30, 100],
  [31, 200],
  [40, 200],
  [41, 300],
  [50, 300],
  [51, 400],
])('request number %i of a month costs %i 元', (nth, fee) => expect(feeOfRequest(nth)).toBe(fee));

test.each([
  [0, 0],
  [1, 0],
  [29, 0],
  [30, 0],
  [31, 10],
  [99, 690],
  [100, 700],
  [101, 720],
  [199, 2680],
  [200, 2700],
  [201, 2740],
  [202, 2780],
  [1000, 34700],
])('%i pages cost %i 元', (pages, fee) => expect(feeByPages(pages)).toBe(fee));
