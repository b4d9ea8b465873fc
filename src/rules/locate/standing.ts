/** How things stand in the course of a search: the rules and the cells as the mistakes taken so far leave them. */
import type { Pattern, Step } from './atom';
import { isImpossible, type System, type Touch } from './system';

export class Standing {
  /** What each rule is off by, in units. */
  readonly residual: Float64Array;
  /** Rules that no further mistake may touch. */
  readonly settled: Uint8Array;
  /** How many rules are broken, and the most that one mistake settles. */
  broken: number;
  private readonly reach: number;
  /** How many figures that cannot stand are not changed yet, and the most that one mistake changes. */
  unchanged: number;
  private readonly atOnce: number;
  private readonly impossible: Uint8Array;
  private readonly used: Uint8Array;

  constructor({ rules, residuals, unknowns, scale }: System, patterns: readonly Pattern[]) {
    this.residual = residuals.slice();
    this.settled = new Uint8Array(rules.length);
    this.used = new Uint8Array(unknowns.length);
    this.impossible = Uint8Array.from(unknowns, (unknown) => {
      const isBroken = unknown.touches.some(({ rule }) => residuals[rule] !== 0);
      return Number(isBroken && isImpossible(unknown, scale));
    });
    this.broken = residuals.filter((residual) => residual !== 0).length;
    this.unchanged = this.impossible.reduce((sum, one) => sum + one, 0);
    this.reach = Math.max(...[...unknowns, ...patterns].map(({ touches }) => touches.length));
    this.atOnce = Math.max(1, ...patterns.map(({ steps }) => this.impossiblesIn(steps)));
  }

  /** The first broken rule from one on that is not settled; past the last rule if there is none. */
  nextBroken(from: number): number {
    let rule = from;
    while (rule < this.residual.length && (this.residual[rule] === 0 || this.settled[rule] === 1)) rule += 1;
    return rule;
  }

  /** Are the cells free, and the rules they weigh in, but for the one being settled? */
  isFree(steps: readonly Step[], touches: readonly Touch[], settling: number): boolean {
    for (const { rule } of touches) if (rule !== settling && this.settled[rule] === 1) return false;
    for (const { unknown } of steps) if (this.used[unknown] === 1) return false;
    return true;
  }

  /** May as many mistakes more put right what is still broken, and every impossible figure? */
  mayEnd(left: number): boolean {
    return this.broken <= left * this.reach && this.unchanged <= left * this.atOnce;
  }

  /** Takes a mistake that weighs `by` times what it touches. */
  take(steps: readonly Step[], touches: readonly Touch[], by: number): void {
    this.apply(touches, by);
    for (const { unknown } of steps) this.used[unknown] = 1;
    this.unchanged -= this.impossiblesIn(steps);
  }

  takeBack(steps: readonly Step[], touches: readonly Touch[], by: number): void {
    this.apply(touches, -by);
    for (const { unknown } of steps) this.used[unknown] = 0;
    this.unchanged += this.impossiblesIn(steps);
  }

  private impossiblesIn(steps: readonly Step[]): number {
    return steps.reduce((sum, { unknown }) => sum + (this.impossible[unknown] ?? 0), 0);
  }

  private apply(touches: readonly Touch[], by: number): void {
    for (const { rule, amount } of touches) {
      const before = this.residual[rule] as number;
      const after = before + by * amount;
      this.residual[rule] = after;
      this.broken += Number(after !== 0) - Number(before !== 0);
    }
  }
}
