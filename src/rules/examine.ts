/** A report examined: what is wrong with it, and which cells may be the cause. */
import type { Report } from '../report';
import { check } from './check';
import { type ExplanationGroup, type Known, locate } from './locate';
import type { Finding } from './model';

export interface Examination {
  readonly findings: readonly Finding[];
  readonly explanations: readonly ExplanationGroup[];
}

/** Every finding of a report with the explanations of its broken equalities. */
export const examine = (report: Report, known?: Known): Examination => ({
  findings: check(report),
  explanations: locate(report, known),
});
