/** S-1 and S-2: figures that others of the same row leave no room for. */
import { linear } from './linear';
import { atLeast } from './statement';

export const bounds = [
  linear(
    'S-1',
    'warning',
    ['A'],
    atLeast(['disclosure.*.inForce'], 'disclosure.*.made', '-disclosure.*.repealed'),
    atLeast(['disclosure.*.lastYearItems', 'disclosure.*.change']),
  ),
  linear('S-2', 'warning', ['A'], atLeast(['disclosure.*.totalPublished'], 'disclosure.*.published')),
] as const;
