/** A report examined: what is wrong with it, and which cells may be the cause. */
import type { Message, Report } from '../report';
import type { Finding } from './catalogue';
import { check, type CheckOptions } from './check';
import { type ExplanationGroup, locate } from './locate';
import { findingsOfReading, sectionsNotFound } from './form/reading';

export interface Examination {
  readonly findings: readonly Finding[];
  readonly explanations: readonly ExplanationGroup[];
}

/** What is known beside the report itself. */
export interface Circumstances extends CheckOptions {
  /** What its reader said: some of it is about the form. */
  readonly messages?: readonly Message[];
}

/** Every finding of a report: on how it was read, and on what it says. */
export function findAll(report: Report, known: Circumstances = {}): Finding[] {
  const { messages = [] } = known;
  const missing = sectionsNotFound(messages);
  const unread = new Set(messages.flatMap((message) => message.unread ?? []));
  const findings = check(report, { ...known, unread }).filter(
    ({ quote }) => !quote || !missing.has(quote.section),
  );
  return [...findingsOfReading(messages), ...findings];
}

/** Every finding of a report with the explanations of its broken equalities. */
export const examine = (report: Report, known: Circumstances = {}): Examination => ({
  findings: findAll(report, known),
  explanations: locate(report),
});
