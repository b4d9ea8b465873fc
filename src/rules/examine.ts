/** A report examined: what is wrong with it, and which cells may be the cause. */
import type { CellId } from '../form';
import { type Message, type Report, withGroupsCounted } from '../report';
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

const unreadIn = (messages: readonly Message[] = []): ReadonlySet<CellId> =>
  new Set(messages.flatMap(({ unread }) => unread ?? []));

/** Every finding of a report: on how it was read, and on what it says. */
export function findAll(report: Report, known: Circumstances = {}): Finding[] {
  const { messages = [] } = known;
  const missing = sectionsNotFound(messages);
  const findings = check(report, { ...known, unread: unreadIn(messages) });
  return [
    ...findingsOfReading(messages),
    ...findings.filter(({ quote }) => !quote || !missing.has(quote.section)),
  ];
}

/** Every finding of a report with the explanations of its broken equalities. */
export const examine = (report: Report, known: Circumstances = {}): Examination => ({
  findings: findAll(report, known),
  explanations: locate(withGroupsCounted(report), unreadIn(known.messages)),
});
