/** Every linear rule in every place, with its verdict: for whoever wants more than what is wrong. */
import type { Report } from '../report';
import { Figures } from './figures';
import { layoutOf } from './layout';
import { balance, type Balance } from './sums/balance';

export function balances(report: Report): Balance[] {
  const layout = layoutOf(report);
  const figures = new Figures(layout, report);
  return layout.equations.flatMap((laid) => balance(figures, laid) ?? []);
}
