/** A report examined: what is wrong with it, and which cells may be the cause. */
import type { CellId } from '../form';
import { type Message, type Report, withGroupsCounted } from '../report';
import type { Finding } from './catalogue';
import { check, type CheckOptions } from './check';
import { type ExplanationGroup, explains, locate } from './locate';
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

/** Does it explain a finding, or change a cell that one is about? Sums whose blanks hold what they lack are none. */
const isOfAny = (findings: readonly Finding[], group: ExplanationGroup): boolean => {
  const changed = new Set(group.explanations.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
  return findings.some(
    (finding) => explains(group, finding) || finding.cells.some((cell) => changed.has(cell)),
  );
};

/** Every finding of a report with the explanations of its broken equalities. */
export function examine(report: Report, known: Circumstances = {}): Examination {
  const findings = findAll(report, known);
  const explanations = locate(withGroupsCounted(report), unreadIn(known.messages));
  return { findings, explanations: explanations.filter((group) => isOfAny(findings, group)) };
}
