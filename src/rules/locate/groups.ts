/** From solutions to an answer: what can be explained apart is told apart, and explanations are ranked. */
import { type Atom, type Solution, stepsOf } from './atom';
import { placeOf } from './explains';
import type { Change, Evidence, Explanation, ExplanationGroup, Place } from './model';
import { isAnOrderLikelier, type Ranked, ranked } from './ranks';
import { carriedOut } from './settling';
import type { Broken, System } from './system';
import type { Found } from './search';
import { isTold, type Weighed } from './verdict';
import { MISTAKE, RARE, type Weight } from './weigh';

const placesOf = (broken: readonly Broken[]): Place[] =>
  broken.flatMap(({ row: { equation } }) => (equation ? [placeOf(equation)] : []));

function describe(atom: Atom, { kind, doubt, odds, register }: Weight, { unknowns, scale }: System): Weighed {
  // Unknowns stand in the form's order.
  const steps = [...stepsOf(atom)].sort((a, b) => a.unknown - b.unknown);
  const changes = steps.flatMap(({ unknown, by }): Change[] => {
    const { cell, from, units } = unknowns[unknown] ?? {};
    return cell ? [{ cell: cell.id, from: from ?? null, to: ((units ?? 0) + by) / scale }] : [];
  });
  const each = steps.flatMap(({ unknown }) => unknowns[unknown]?.touches ?? []);
  const touched = 'pattern' in atom ? atom.pattern.touches : each;
  const said = unknowns[steps[0]?.unknown ?? -1]?.said;
  return {
    ...{ kind, doubt, odds, changes, steps, at: steps[0]?.unknown ?? 0 },
    ...(said && { said }),
    ...(register && { register }),
    rules: touched.map(({ rule }) => rule),
    free: touched.length < each.length ? 1 : steps.length,
  };
}

/** A mistake, or all those of one cause: what they ask one to believe is shared out among them. */
function mistakesOf(atom: Atom, weight: Weight, system: System): Weighed[] {
  if (!('pattern' in atom) || !atom.pattern.isApart) return [describe(atom, weight, system)];
  const { steps } = atom.pattern;
  const doubt = (MISTAKE + weight.doubt) / steps.length - MISTAKE;
  const odds = (weight.odds - RARE) / steps.length + RARE;
  return steps.map((step) => ({
    ...describe({ step }, { kind: weight.kind, doubt, odds }, system),
    together: steps.length,
  }));
}

/** Totals left blank: nothing has to be believed of them. */
const blanksOf = ({ blanks }: System): Weighed[] =>
  blanks.map((blank) => ({
    ...{ kind: 'blankTotal', doubt: -MISTAKE, odds: RARE, changes: [], steps: [], at: blank.at, free: 0 },
    ...{ rules: blank.nodes, blank },
  }));

/** The nodes split so that no mistake of any solution bears on two parts. */
function split(nodes: readonly number[], solutions: readonly (readonly Weighed[])[]): Set<number>[] {
  let parts = nodes.map((node) => new Set([node]));
  for (const { rules } of solutions.flat()) {
    const joined = parts.filter((part) => rules.some((rule) => part.has(rule)));
    parts = [
      ...parts.filter((part) => !joined.includes(part)),
      new Set([...joined.flatMap((part) => [...part]), ...rules]),
    ];
  }
  return parts.sort((a, b) => Math.min(...a) - Math.min(...b));
}

/** What the register says of all that is at fault together. */
function registerOf(mistakes: readonly Weighed[]): Pick<Explanation, 'register'> {
  const said = mistakes.filter(({ blank }) => !blank).map(({ register }) => register);
  if (said.includes('against')) return { register: 'against' };
  return said.length > 0 && said.every((each) => each === 'for') ? { register: 'for' } : {};
}

function explanationOf(
  { mistakes: found, rank }: Ranked,
  broken: readonly Broken[],
  system: System,
): Explanation {
  const { changes, clears, agreeing, contradicting } = carriedOut(found, broken, system);
  const to = new Map(changes.map((change) => [change.cell, change]));
  const mistakes = found
    .filter(({ said }) => !said)
    .sort((a, b) => a.at - b.at)
    .map(({ kind, changes: own, blank }) => ({
      kind,
      changes: blank ? [to.get(blank.cell.id)].filter((change) => change !== undefined) : own,
    }));
  const [first, ...more] = mistakes;
  const evidence = (said: typeof agreeing): Evidence[] =>
    said.map(({ quantity, value }) => ({ quantity, value }));
  return {
    kind: first && more.length === 0 ? first.kind : 'several',
    rank,
    changes,
    clears: placesOf(clears),
    mistakes,
    ...(agreeing.length > 0 && { speaksFor: evidence(agreeing) }),
    ...(contradicting.length > 0 && { speaksAgainst: evidence(contradicting) }),
    ...registerOf(found),
  };
}

/** How many cells are at fault, blanks that their parts fill left out. */
const atFault = (one: Ranked | undefined): number =>
  one?.mistakes.reduce((sum, { steps }) => sum + steps.length, 0) ?? 0;

/** The groups of a system with its solutions; nothing was solved where there are none. */
export function groupsOf(
  system: System,
  { solutions, isExhaustive }: Found,
  weigh: (atom: Atom) => Weight,
  nearer: (changes: readonly Change[]) => number,
): ExplanationGroup[] {
  const { residuals, broken } = system;
  const isOpen = solutions.length === 0;
  const blanks = blanksOf(system).map((blank) =>
    isOpen ? { ...blank, rules: blank.rules.filter((node) => node < 0) } : blank,
  );
  const weighed = (isOpen ? [[]] : solutions).map((solution: Solution) => [
    ...solution.flatMap((atom) => mistakesOf(atom, weigh(atom), system)),
    ...blanks,
  ]);
  const wrong = [...residuals.keys()].filter((rule) => residuals[rule] !== 0);
  const mended = broken.map(({ node }) => node).filter((node) => node < 0);
  const fewest = Math.min(
    ...weighed.map((mistakes) => mistakes.filter(({ said, blank }) => !said && !blank).length),
  );
  const groupOf = (part: ReadonlySet<number>): ExplanationGroup[] => {
    const own = broken.filter(({ node }) => part.has(node));
    // What only the narrative contradicts is a question of its own.
    if (own.length === 0) return [];
    const rules = placesOf(own);
    const independent = wrong.filter((rule) => part.has(rule)).length;
    const candidates = weighed
      .map((mistakes) => mistakes.filter((mistake) => mistake.rules.some((rule) => part.has(rule))))
      // What only another figure of last year's would explain is nothing this report can put right.
      .filter((mistakes) =>
        mistakes.every(({ changes, said, blank }) => said ?? blank ?? changes.length > 0),
      );
    const explanations = ranked(candidates, independent, nearer);
    const [best] = explanations;
    const isFound =
      best && isAnOrderLikelier(best, explanations) && isTold(best.mistakes, independent, fewest, system);
    return [
      {
        rules,
        verdict: isFound ? 'found' : 'cannotTell',
        // Two mistakes in so few equalities may be any that add up; of several wrong cells only the likely ones are listed.
        isComplete: isExhaustive && (independent === 0 || independent > 2) && atFault(best) <= 1,
        explanations: explanations.map((explanation) => explanationOf(explanation, own, system)),
      },
    ];
  };
  if (!isOpen) return split([...wrong, ...mended], weighed).flatMap(groupOf);
  const rules = placesOf(broken.filter(({ node }) => node >= 0));
  return [
    ...split(mended, weighed).flatMap(groupOf),
    ...(rules.length > 0
      ? [{ rules, verdict: 'tooMany' as const, isComplete: false, explanations: [] }]
      : []),
  ];
}
