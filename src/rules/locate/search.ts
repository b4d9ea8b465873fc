/**
 * The exact search for the mistakes that explain all broken rules, the fewest first: settle one broken rule after another,
 * each by a mistake that no later one touches it again.
 */
import { type Atom, type Pattern, type Solution, type Step, stepsOf } from './atom';
import { Standing } from './standing';
import { isAdmissible, type System, type Touch, type Unknown } from './system';
import { MARGIN, MISTAKE } from './weigh';

/** More mistakes than this in cells that hang together are too many to tell. */
const MOST_MISTAKES = 4;

/** More alternatives than this tell nothing. */
const MOST_SOLUTIONS = 500;

/** Mistakes tried, and touches of theirs, after which the search gives up; counted, not timed, so that the answer is the same everywhere. */
const MOST_TRIALS = 800_000;

const NONE: readonly Touch[] = [];

/** What the search found, and whether it was everything within its bounds. */
export interface Found {
  readonly solutions: readonly Solution[];
  readonly isExhaustive: boolean;
}

class GivenUp extends Error {}

class Search {
  private readonly standing: Standing;
  /** Cells by the rules they weigh in; and patterns likewise. */
  private readonly cellsOf: (readonly [unknown: number, amount: number])[][];
  private readonly patternsOf: (readonly [pattern: Pattern, amount: number])[][];
  private readonly atoms: Atom[] = [];
  private readonly solutions = new Map<string, Solution>();
  private trials = 0;
  /** What the mistakes taken so far ask one to believe, and what a rival may. */
  private asked = 0;
  private limit = Infinity;
  /** Was it not given up? */
  isExhaustive = true;

  constructor(
    private readonly system: System,
    patterns: readonly Pattern[],
    private readonly doubtOf: (atom: Atom) => number,
  ) {
    const { rules, unknowns } = system;
    this.standing = new Standing(system, patterns);
    this.cellsOf = rules.map(() => []);
    this.patternsOf = rules.map(() => []);
    unknowns.forEach(({ touches }, index) => {
      for (const { rule, amount } of touches) this.cellsOf[rule]?.push([index, amount]);
    });
    for (const pattern of patterns) {
      for (const { rule, amount } of pattern.touches) this.patternsOf[rule]?.push([pattern, amount]);
    }
  }

  /** Mistake by mistake: all explanations by the fewest, then those by more that are rivals of the best of them. */
  run(): Solution[] {
    try {
      for (let mistakes = 1; mistakes <= MOST_MISTAKES && mistakes * MISTAKE < this.limit; mistakes++) {
        this.settle(mistakes, -1, NONE);
        for (const atoms of this.solutions.values()) {
          const asked = atoms.reduce((sum, atom) => sum + this.asks(atom), 0);
          this.limit = Math.min(this.limit, asked + MARGIN);
        }
      }
    } catch (error) {
      // By the fewest there are too many to tell; of their rivals, those that were found in time count.
      if (!(error instanceof GivenUp)) throw error;
      this.isExhaustive = false;
      if (this.limit === Infinity) return [];
    }
    return [...this.solutions.values()];
  }

  private asks(atom: Atom): number {
    return MISTAKE + this.doubtOf(atom);
  }

  /**
   * Settles one broken rule in every possible way. Mistakes that do not meet are tried in the order of the rules
   * they settle only: a rule before the last one is taken up only if the last mistake touched it.
   */
  private settle(left: number, last: number, touched: readonly Touch[]): void {
    const { standing } = this;
    if (!standing.mayEnd(left)) return;
    const first = standing.nextBroken(0);
    // The only mistake left has to settle all that is broken, the first rule among it.
    if (left === 1) return this.settleRule(first, left);
    if (left === 2 || standing.unchanged === left) this.meet(first, left);
    for (let rule = first; rule < standing.residual.length; rule = standing.nextBroken(rule + 1)) {
      if (rule > last || touched.some((touch) => touch.rule === rule)) this.settleRule(rule, left);
    }
  }

  /**
   * Two patterns may meet in every rule they touch, so that neither settles one by itself; and so may any number of
   * those that put an impossible figure right.
   */
  private meet(rule: number, left: number): void {
    for (const [pattern] of this.patternsOf[rule] ?? []) {
      this.tryAtom({ pattern }, pattern.steps, pattern.touches, 1, -1, left);
    }
  }

  /** Every mistake that settles the rule: patterns by what they are, cells by the value the rule then implies. */
  private settleRule(rule: number, left: number): void {
    const { residual: residuals, settled } = this.standing;
    const residual = residuals[rule] as number;
    settled[rule] = 1;
    for (const [pattern, amount] of this.patternsOf[rule] ?? []) {
      if (amount === -residual) this.tryAtom({ pattern }, pattern.steps, pattern.touches, 1, rule, left);
    }
    for (const [index, amount] of this.cellsOf[rule] ?? []) {
      const unknown = this.system.unknowns[index] as Unknown;
      const by = -residual / amount;
      if (!isAdmissible(unknown, unknown.units + by, this.system.scale)) continue;
      const step = { unknown: index, by };
      this.tryAtom({ step }, [step], unknown.touches, by, rule, left);
    }
    settled[rule] = 0;
  }

  /** One mistake more, with what is left; taken back before returning. */
  private tryAtom(
    atom: Atom,
    steps: readonly Step[],
    touches: readonly Touch[],
    by: number,
    rule: number,
    left: number,
  ): void {
    this.trials += 1;
    // The last mistake touches what is broken and nothing else.
    if (left === 1 && touches.length !== this.standing.broken) return;
    this.trials += touches.length;
    if (this.trials > MOST_TRIALS) throw new GivenUp();
    if (!this.standing.isFree(steps, touches, rule)) return;
    this.standing.take(steps, touches, by);
    if (this.standing.mayEnd(left - 1)) this.go(atom, rule, touches, left);
    this.standing.takeBack(steps, touches, by);
  }

  /** On with what is left, unless the mistakes taken ask one to believe too much. */
  private go(atom: Atom, rule: number, touches: readonly Touch[], left: number): void {
    const asks = this.asks(atom);
    if (this.asked + asks + (left - 1) * MISTAKE >= this.limit) return;
    this.asked += asks;
    this.atoms.push(atom);
    if (this.standing.broken === 0) this.record();
    else this.settle(left - 1, rule, touches);
    this.atoms.pop();
    this.asked -= asks;
  }

  /** The same mistakes found in another order are the same solution. */
  private record(): void {
    if (this.standing.unchanged > 0) return;
    const key = this.atoms.map((atom) =>
      stepsOf(atom)
        .map(({ unknown, by }) => `${unknown}:${by}`)
        .join('+'),
    );
    this.solutions.set(key.sort().join(' '), [...this.atoms]);
    if (this.solutions.size > MOST_SOLUTIONS) throw new GivenUp();
  }
}

/**
 * All smallest explanations, and larger ones that are as likely; none where there are too many mistakes or too many
 * explanations to tell. Finds every one in which the mistakes can be put in an order such that each is the last to touch
 * some broken rule, or two of them are patterns; exponential in the number of mistakes, and bounded.
 */
export function search(system: System, patterns: readonly Pattern[], doubtOf: (atom: Atom) => number): Found {
  const search = new Search(system, patterns, doubtOf);
  const solutions = search.run();
  return { solutions, isExhaustive: search.isExhaustive };
}
