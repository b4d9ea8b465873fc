/** From solutions to an answer: what can be explained apart is told apart, and explanations are ranked. */
import type { Equation } from '../sums/statement';
import { type Atom, type Solution, stepsOf } from './atom';
import type { Change, Explanation, ExplanationGroup, Place } from './model';
import { type Ranked, ranked } from './ranks';
import type { System } from './system';
import { isTold, type Weighed } from './verdict';
import { MISTAKE, type Weight } from './weigh';

/** The row or the column whose figures a rule adds up. */
export function placeOf({ rule, left, right }: Equation): Place {
  const cells = [...left, ...right].map(({ cell }) => cell.split('.'));
  const [rows, columns] = [
    cells.map((cell) => cell.slice(1, -1).join('.')),
    cells.map((cell) => cell.at(-1) ?? ''),
  ];
  const [row = '', column = ''] = [rows[0], columns[0]];
  return rows.every((other) => other === row) ? { rule, row } : { rule, column };
}

function describe(atom: Atom, { kind, doubt }: Weight, { unknowns, scale }: System): Weighed {
  // Unknowns stand in the form's order.
  const steps = [...stepsOf(atom)].sort((a, b) => a.unknown - b.unknown);
  const changes = steps.flatMap(({ unknown, by }): Change[] => {
    const { cell, from, units } = unknowns[unknown] ?? {};
    return cell ? [{ cell: cell.id, from: from ?? null, to: ((units ?? 0) + by) / scale }] : [];
  });
  const each = steps.flatMap(({ unknown }) => unknowns[unknown]?.touches ?? []);
  const touched = 'pattern' in atom ? atom.pattern.touches : each;
  return {
    ...{ kind, doubt, changes, at: steps[0]?.unknown ?? 0 },
    rules: touched.map(({ rule }) => rule),
    free: touched.length < each.length ? 1 : steps.length,
  };
}

/** A mistake, or all those of one cause: what they ask one to believe is shared out among them. */
function mistakesOf(atom: Atom, weight: Weight, system: System): Weighed[] {
  if (!('pattern' in atom) || !atom.pattern.isApart) return [describe(atom, weight, system)];
  const { steps } = atom.pattern;
  const doubt = (MISTAKE + weight.doubt) / steps.length - MISTAKE;
  return steps.map((step) => describe({ step }, { kind: weight.kind, doubt }, system));
}

/** The broken rules split so that no mistake of any solution bears on two parts. */
function split(broken: readonly number[], solutions: readonly (readonly Weighed[])[]): Set<number>[] {
  let parts = broken.map((rule) => new Set([rule]));
  for (const { rules } of solutions.flat()) {
    const joined = parts.filter((part) => rules.some((rule) => part.has(rule)));
    parts = [
      ...parts.filter((part) => !joined.includes(part)),
      new Set([...joined.flatMap((part) => [...part]), ...rules]),
    ];
  }
  return parts.sort((a, b) => Math.min(...a) - Math.min(...b));
}

function explanationOf({ mistakes: found, rank }: Ranked, clears: readonly Place[]): Explanation {
  const mistakes = [...found].sort((a, b) => a.at - b.at);
  const [first, ...more] = mistakes;
  return {
    kind: first && more.length === 0 ? first.kind : 'several',
    rank,
    changes: mistakes.flatMap(({ changes }) => changes),
    clears,
    mistakes: mistakes.map(({ kind, changes }) => ({ kind, changes })),
  };
}

/** The groups of a system with its solutions; nothing was solved where there are none. */
export function groupsOf(
  system: System,
  solutions: readonly Solution[],
  weigh: (atom: Atom) => Weight,
  nearer: (changes: readonly Change[]) => number,
): ExplanationGroup[] {
  const broken = [...system.residuals.keys()].filter((rule) => system.residuals[rule] !== 0);
  const placesOf = (rules: readonly number[]): Place[] =>
    rules.flatMap((rule) => (system.rules[rule] ? [placeOf(system.rules[rule])] : []));
  if (solutions.length === 0) {
    return [{ rules: placesOf(broken), verdict: 'tooMany', explanations: [] }];
  }
  const weighed = solutions.map((solution) =>
    solution.flatMap((atom) => mistakesOf(atom, weigh(atom), system)),
  );
  const fewest = Math.min(...weighed.map(({ length }) => length));
  return split(broken, weighed).map((part): ExplanationGroup => {
    const rules = placesOf(broken.filter((rule) => part.has(rule)));
    const own = weighed.map((mistakes) =>
      mistakes.filter((mistake) => mistake.rules.some((rule) => part.has(rule))),
    );
    // What only another figure of last year's would explain is nothing this report can put right.
    const candidates = own.filter((mistakes) => mistakes.every(({ changes }) => changes.length > 0));
    const explanations = ranked(candidates, rules.length, nearer);
    const [best, rival] = explanations;
    const isFound = best && rival?.rank !== 1 && isTold(best.mistakes, rules.length, fewest, system);
    return {
      rules,
      verdict: isFound ? 'found' : 'cannotTell',
      explanations: explanations.map((explanation) => explanationOf(explanation, rules)),
    };
  });
}
