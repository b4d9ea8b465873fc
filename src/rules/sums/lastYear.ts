/** Y-1 to Y-3: what this year's figures take over from last year's report. */
import { linear } from './linear';
import { equals } from './statement';

export const lastYearSums = [
  linear(
    'Y-1',
    { elsewhere: 'warning', at: { 'requests.carriedIn.total': 'error' } },
    ['A'],
    equals(['requests.carriedIn.*'], 'prior:requests.carriedOut.*'),
  ),
  linear(
    'Y-2',
    'warning',
    ['A'],
    equals(
      ['disclosure.*.inForce'],
      'prior:disclosure.*.inForce',
      'disclosure.*.made',
      '-disclosure.*.repealed',
    ),
  ),
  linear(
    'Y-3',
    'warning',
    ['A'],
    equals(['disclosure.*.lastYearItems'], 'prior:disclosure.*.lastYearItems', 'prior:disclosure.*.change'),
  ),
] as const;
