/** A report examined: what is wrong with it, and which cells may be the cause. */
import type { Message, Report } from '../report';
import { check, type CheckOptions } from './check';
import { type ExplanationGroup, type Known, locate } from './locate';
import type { Finding } from './model';
import { findingsOfReading } from './reading';

export interface Examination {
  readonly findings: readonly Finding[];
  readonly explanations: readonly ExplanationGroup[];
}

/** What is known beside the report itself. */
export interface Circumstances extends Known, CheckOptions {
  /** What its reader said: some of it is about the form. */
  readonly messages?: readonly Message[];
}

/** Every finding of a report: on how it was read, and on what it says. */
export const findAll = (report: Report, known: Circumstances = {}): Finding[] => [
  ...findingsOfReading(known.messages ?? []),
  ...check(report, known),
];

/** Every finding of a report with the explanations of its broken equalities. */
export const examine = (report: Report, known: Circumstances = {}): Examination => ({
  findings: findAll(report, known),
  explanations: locate(report, known),
});
