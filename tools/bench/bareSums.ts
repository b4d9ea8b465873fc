/** The least that checking a report's tables can cost: the same equalities, over nothing but numbers in arrays. */
import { cellsOf, type Form } from '../../src/form';
import type { Report } from '../../src/report';
import { equationsOf } from '../../src/rules';

/** The figures of a report, this year's and then last year's, in an array of numbers; what is none is 0. */
export function figuresOf(form: Form): (report: Report) => Float64Array {
  const cells = [...cellsOf(form).keys()];
  return ({ values, prior = {} }) =>
    Float64Array.from([values, prior].flatMap((year) => cells.map((cell) => Number(year[cell]) || 0)));
}

/** How many of the rules’ statements do not hold for such figures: left side less right side is 0, or not below it. */
export function bareSums(form: Form): (figures: Float64Array) => number {
  const places = new Map([...cellsOf(form).keys()].map((cell, place) => [cell, place]));
  const statements = equationsOf(form, form).map(({ relation, left, right }) => {
    const terms = [...left, ...right.map((term) => ({ ...term, sign: -term.sign }))];
    return {
      isEquality: relation === '=',
      places: Int32Array.from(
        terms,
        ({ cell, year }) => (places.get(cell) ?? 0) + (year === 'prior' ? places.size : 0),
      ),
      signs: Int8Array.from(terms, ({ sign }) => sign),
    };
  });
  return (figures) => {
    let broken = 0;
    for (const { isEquality, places, signs } of statements) {
      let difference = 0;
      for (let term = 0; term < places.length; term++) {
        difference += (signs[term] ?? 0) * (figures[places[term] ?? 0] ?? 0);
      }
      if (isEquality ? difference !== 0 : difference < 0) broken += 1;
    }
    return broken;
  };
}
