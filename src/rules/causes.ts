/** Findings by what causes them, in the order of what to do: errors first, and what clears most of them before the rest. */
import type { Finding } from './catalogue';
import type { Examination } from './examine';
import { severities } from './finding';
import { type ExplanationGroup, explains } from './locate';

/** Findings that go when one thing is put right: several where the same cells may be wrong, else a single one. */
export interface Cause {
  readonly findings: readonly [Finding, ...Finding[]];
  /** Which cells may be wrong, where figures contradict each other. */
  readonly explanation: ExplanationGroup | null;
}

/** The findings that an explanation group is about, by the first of them; every other finding is alone. */
export function causesOf({ findings, explanations }: Examination): Cause[] {
  const taken = new Set<Finding>();
  const sums = findings.filter(({ cells, quote }) => cells.length > 0 && !quote);
  const byGroup = new Map<Finding, Cause>();
  for (const explanation of explanations) {
    const [first, ...others] = sums.filter(
      (finding) => !taken.has(finding) && explains(explanation, finding),
    );
    if (!first) continue;
    for (const finding of [first, ...others]) taken.add(finding);
    byGroup.set(first, { findings: [first, ...others], explanation });
  }
  return findings.flatMap((finding): Cause | Cause[] => {
    const cause = byGroup.get(finding);
    if (cause) return cause;
    return taken.has(finding) ? [] : { findings: [finding], explanation: null };
  });
}

/** How much a cause weighs: as much as the worst it brings about. */
const weightOf = ({ findings }: Cause): number =>
  Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));

/** By severity; within one the cause that clears most first, then in the order of the form. */
export const byCause = (examination: Examination): Cause[] =>
  causesOf(examination).sort((a, b) => weightOf(a) - weightOf(b) || b.findings.length - a.findings.length);
