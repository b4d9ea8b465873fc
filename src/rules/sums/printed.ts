/** T3-1 to T4-1: the sums that the form prints. */
import { linear } from './linear';
import { equals } from './statement';

export const printedSums = [
  linear(
    'T3-1',
    'error',
    ['P'],
    equals(['requests.received.*', 'requests.carriedIn.*'], 'requests.processed.*', 'requests.carriedOut.*'),
  ),
  linear('T3-2', 'error', ['A'], equals(['requests.processed.*'], 'requests.<outcome>.*')),
  linear('T3-3', 'error', ['A', 'X'], equals(['requests.*.total'], 'requests.*.<part>')),
  linear('T4-1', 'error', ['A', 'X'], equals(['appeals.*.total'], 'appeals.*.<part>')),
] as const;
