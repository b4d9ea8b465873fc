/** Blanks that may hold what sums lack: where they do, V-4 speaks of them, and the sums are no finding of their own. */
import { BLANK, type Figures, type LaidEquation, NUMBER, type Side, TEXT, UNREAD } from '../figures';

/** What blanks may hold, by their position; in those not named is 0. */
export type Completion = ReadonlyMap<number, number>;

const places = ({ left, right }: LaidEquation): number[] => [...left.at, ...right.at];

const has = ({ left, right }: LaidEquation, at: number): boolean =>
  left.at.includes(at) || right.at.includes(at);

function sumOf(figures: Figures, side: Side, completion: Completion): number {
  let sum = figures.sum(side);
  if (completion.size > 0)
    side.at.forEach((at, term) => (sum += (side.sign[term] ?? 0) * (completion.get(at) ?? 0)));
  return sum;
}

const difference = (figures: Figures, { left, right }: LaidEquation, completion: Completion): number =>
  sumOf(figures, left, completion) - sumOf(figures, right, completion);

function agrees(figures: Figures, laid: LaidEquation, completion: Completion): boolean {
  const over = difference(figures, laid, completion);
  return laid.equation.relation === '=' ? over === 0 : over >= 0;
}

/** Does the sum say something: is all of it known, but for blanks of this year? */
const isReadable = (figures: Figures, laid: LaidEquation): boolean =>
  figures.all(laid.prior, NUMBER) && !places(laid).some((at) => figures.kinds[at] === UNREAD);

/** Sums of this year that do not agree and have blanks. */
const doubted = (figures: Figures, equations: readonly LaidEquation[]): LaidEquation[] =>
  equations.filter(
    (laid) =>
      laid.equation.relation === '=' &&
      laid.prior.length === 0 &&
      places(laid).some((at) => figures.kinds[at] === BLANK) &&
      !places(laid).some((at) => figures.kinds[at] === TEXT) &&
      !agrees(figures, laid, new Map()),
  );

/** The blanks not yet filled that can hold what one side lacks. */
function roomIn(figures: Figures, laid: LaidEquation, completion: Completion): number[] {
  const over = difference(figures, laid, completion);
  if (over === 0) return [];
  const { at, sign } = over > 0 ? laid.right : laid.left;
  return [...at].filter(
    (place, term) => sign[term] === 1 && figures.kinds[place] === BLANK && !completion.has(place),
  );
}

/**
 * One way to fill blanks so that sums agree, those that leave the least choice first. What a blank would hold for one sum
 * though another contradicts it is taken back: every sum with a filled blank agrees.
 */
function complete(figures: Figures): Completion {
  const equations = figures.layout.equations.filter((laid) => isReadable(figures, laid));
  const completion = new Map<number, number>();
  const sums = doubted(figures, equations);
  const broken = (at: number, value: number): number => {
    completion.set(at, value);
    const those = equations.filter((laid) => has(laid, at) && !agrees(figures, laid, completion));
    completion.delete(at);
    return those.length;
  };
  for (;;) {
    const open = sums
      .map((laid) => ({ laid, room: roomIn(figures, laid, completion) }))
      .filter(({ room }) => room.length > 0)
      .sort((a, b) => a.room.length - b.room.length);
    const [next] = open;
    if (!next) break;
    const value = Math.abs(difference(figures, next.laid, completion));
    const ranked = next.room.map((at) => ({ at, broken: broken(at, value) }));
    const best = ranked.reduce((a, b) => (b.broken < a.broken ? b : a));
    completion.set(best.at, value);
  }
  for (;;) {
    const wrong = equations.find(
      (laid) => places(laid).some((at) => completion.has(at)) && !agrees(figures, laid, completion),
    );
    if (!wrong) return completion;
    for (const at of places(wrong)) completion.delete(at);
  }
}

const known = new WeakMap<Figures, Completion>();

/** What blanks hold if sums that lack something are right, and so are all others with these blanks. */
export function completionOf(figures: Figures): Completion {
  const completion = known.get(figures) ?? complete(figures);
  known.set(figures, completion);
  return completion;
}

/** Do blanks hold what the sum lacks, as all sums have it together? */
export const isExplainedByBlanks = (figures: Figures, laid: LaidEquation): boolean =>
  laid.equation.relation === '=' && laid.prior.length === 0 && agrees(figures, laid, completionOf(figures));
