/** Reports of the usual shape, made from a number: most cells 0, a few counts, sums that hold but for a slip now and then. */
import { cellsOf, forms } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { equationsOf } from '../../src/rules';

/** A small generator with a fixed sequence for each seed (Park and Miller's). */
function randomFrom(seed: number): () => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export function typicalReport(seed: number): Report {
  const random = randomFrom(seed + 1);
  const form = forms['2021'];
  const values: Record<string, CellValue> = {};
  for (const id of cellsOf(form).keys()) values[id] = random() < 0.85 ? 0 : Math.floor(random() * 40);
  // Totals are sums of what stands before them: rows first, so that the sums of totals agree too.
  for (const rule of ['T3-3', 'T3-2', 'T4-1']) {
    for (const { left, right } of equationsOf(form, form).filter((equation) => equation.rule === rule)) {
      values[left[0]?.cell ?? ''] = right.reduce((sum, { cell }) => sum + Number(values[cell]), 0);
    }
  }
  for (const { id: column } of form.tables[1]?.blocks[0]?.columns ?? []) {
    const at = (row: string): number => Number(values[`requests.${row}.${column}`]);
    values[`requests.carriedIn.${column}`] = 0;
    values[`requests.carriedOut.${column}`] = 0;
    values[`requests.received.${column}`] = at('processed');
  }
  if (seed % 10 === 0) values['requests.received.total'] = Number(values['requests.received.total']) + 9;
  return { unit: `第${seed}单位`, year: 2024, edition: '2021', values, texts: {}, prior: values };
}
