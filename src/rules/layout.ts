/** A form laid out for checking, once for every pair of editions that this year's and last year's report are made in. */
import { cellsOf, type Form, forms, priorFormOf } from '../form';
import type { Report } from '../report';
import type { LaidEquation, Layout, Side } from './figures';
import { equationsOf } from './sums/equations';
import type { Term } from './sums/statement';

function layOut(form: Form, priorForm: Form): Layout {
  const equations = equationsOf(form, priorForm);
  const ids = [...cellsOf(form).keys()];
  const terms = equations.flatMap(({ left, right }) => [...left, ...right]);
  const priorIds = [...new Set(terms.filter(({ year }) => year === 'prior').map(({ cell }) => cell))];
  const positions = new Map(ids.map((id, index) => [id, index]));
  const priorPositions = new Map(priorIds.map((id, index) => [id, ids.length + index]));
  const position = ({ cell, year }: Term) => (year === 'this' ? positions : priorPositions).get(cell) ?? -1;
  const side = (list: readonly Term[]): Side => ({
    at: Int32Array.from(list, position),
    sign: Int8Array.from(list, ({ sign }) => sign),
  });
  const laid = equations.map((equation): LaidEquation => ({
    equation,
    left: side(equation.left),
    right: side(equation.right),
    prior: Int32Array.from(
      [...equation.left, ...equation.right].filter(({ year }) => year === 'prior'),
      position,
    ),
  }));
  return {
    form,
    ids,
    cells: [...cellsOf(form).values()],
    positions,
    priorIds,
    priorPositions,
    equations: laid,
    equationsBy: new Map(
      equations.map(({ rule }) => [rule, laid.filter(({ equation }) => equation.rule === rule)]),
    ),
  };
}

const layouts = new Map<string, Layout>();

export function layoutOf(report: Pick<Report, 'year' | 'edition'>): Layout {
  const form = forms[report.edition];
  const priorForm = priorFormOf(report);
  const key = `${form.edition} ${priorForm.edition}`;
  let layout = layouts.get(key);
  if (!layout) {
    layout = layOut(form, priorForm);
    layouts.set(key, layout);
  }
  return layout;
}
