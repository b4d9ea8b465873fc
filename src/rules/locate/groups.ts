/** From solutions to an answer: what can be explained apart is told apart, and explanations are ranked. */
import type { Form } from '../../form';
import type { Report } from '../../report';
import type { Equation } from '../equations';
import { judge } from './kinds';
import type { Change, Explanation, ExplanationGroup, Mistake, Place } from './model';
import { type Atom, type Solution, stepsOf } from './search';
import { slipOf } from './slip';
import type { System } from './system';

/** A mistake with how much it asks one to believe and the rules it bears on. */
interface Weighed extends Mistake {
  readonly doubt: number;
  /** Its first cell, in the form's order. */
  readonly at: number;
  readonly rules: readonly number[];
}

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

function weigh(atom: Atom, system: System, report: Report, form: Form): Weighed {
  const { unknowns, scale, rules } = system;
  // Unknowns stand in the form's order.
  const steps = [...stepsOf(atom)].sort((a, b) => a.unknown - b.unknown);
  const changes = steps.flatMap(({ unknown, by }): Change[] => {
    const { cell, from, units } = unknowns[unknown] ?? {};
    return cell ? [{ cell: cell.id, from: from ?? null, to: ((units ?? 0) + by) / scale }] : [];
  });
  const touched =
    'pattern' in atom
      ? atom.pattern.touches
      : steps.flatMap(({ unknown }) => unknowns[unknown]?.touches ?? []);
  const own = { changes, at: steps[0]?.unknown ?? 0, rules: touched.map(({ rule }) => rule) };
  if ('pattern' in atom) return { ...own, kind: atom.pattern.kind, doubt: atom.pattern.doubt };
  const [change] = changes;
  if (!change) return { ...own, kind: 'lastYear', doubt: LAST_YEAR_DOUBT };
  const { kind, doubt } = judge(slipOf(report, form, rules, change.cell, change.to));
  return { ...own, kind, doubt };
}

/** That last year's report is wrong, or was corrected since, is the last thing to suppose. */
const LAST_YEAR_DOUBT = 6;

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

const doubtOf = (mistakes: readonly Weighed[]): number => mistakes.reduce((sum, { doubt }) => sum + doubt, 0);

const sizeOf = (mistakes: readonly Weighed[]): number =>
  mistakes.reduce((sum, { changes }) => sum + changes.length, 0);

const keyOf = (mistakes: readonly Weighed[]): string =>
  mistakes
    .flatMap(({ changes }) => changes.map(({ cell, to }) => `${cell}=${to}`))
    .sort()
    .join();

/** One rule alone points to no cell: only a slip that is written all over the figure stands out. */
const MARGIN_OF_ONE_RULE = 3;

/**
 * Explanations of one part, the least doubtful first, of equals the one that changes fewer cells; equal changes
 * count once. A rank below another has to be clearly more doubtful: by one for each mistake, and by more where
 * one rule is all there is to go by.
 */
function rank(candidates: readonly (readonly Weighed[])[], clears: readonly Place[]): Explanation[] {
  const sorted = [...candidates].sort((a, b) => doubtOf(a) - doubtOf(b) || sizeOf(a) - sizeOf(b));
  const unique = new Map<string, readonly Weighed[]>();
  for (const mistakes of sorted) if (!unique.has(keyOf(mistakes))) unique.set(keyOf(mistakes), mistakes);
  const margin = clears.length === 1 ? MARGIN_OF_ONE_RULE : 1;
  let current = 0;
  let best = -Infinity;
  return [...unique.values()].map((found) => {
    const mistakes = [...found].sort((a, b) => a.at - b.at);
    if (doubtOf(found) >= best + Math.max(margin, found.length)) {
      current += 1;
      best = doubtOf(found);
    }
    const [first, ...more] = mistakes;
    return {
      kind: first && more.length === 0 ? first.kind : 'several',
      rank: current,
      changes: mistakes.flatMap(({ changes }) => changes),
      clears,
      mistakes: mistakes.map(({ kind, changes }) => ({ kind, changes })),
    };
  });
}

/** The groups of a system with its solutions; nothing was solved where there are none. */
export function groupsOf(
  system: System,
  solutions: readonly Solution[],
  report: Report,
  form: Form,
): ExplanationGroup[] {
  const broken = [...system.residuals.keys()].filter((rule) => system.residuals[rule] !== 0);
  const placesOf = (rules: readonly number[]): Place[] =>
    rules.flatMap((rule) => (system.rules[rule] ? [placeOf(system.rules[rule])] : []));
  if (solutions.length === 0) {
    return [{ rules: placesOf(broken), verdict: 'tooMany', explanations: [] }];
  }
  const weighed = solutions.map((solution) => solution.map((atom) => weigh(atom, system, report, form)));
  return split(broken, weighed).map((part): ExplanationGroup => {
    const rules = placesOf(broken.filter((rule) => part.has(rule)));
    const own = weighed.map((mistakes) =>
      mistakes.filter((mistake) => mistake.rules.some((rule) => part.has(rule))),
    );
    // What only another figure of last year's would explain is nothing this report can put right.
    const explanations = rank(
      own.filter((mistakes) => mistakes.every(({ changes }) => changes.length > 0)),
      rules,
    );
    const best = explanations.filter((explanation) => explanation.rank === 1);
    return { rules, verdict: best.length === 1 ? 'found' : 'cannotTell', explanations };
  });
}
