/** The report at a glance: how many problems of each severity and how many blank cells, per table. */
import { forms } from '../src/form';
import { type Finding, type Group, groupOf, groups, type Severity } from '../src/rules';
import { identityOf, isUpToDate, type WorkbookReading } from '../src/workbook/report';
import type { Ready } from './view';

export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

export type Tally = Readonly<Record<Severity | 'blank', number>>;

/** What is shown of the list; `null` shows all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly group: Group | null;
}

/** A calculated total is not for the clerk to fill. */
const blankCells = ({ report, reading }: Ready): string[] =>
  [...reading.places.keys()].filter((cell) => report.values[cell] === null && !reading.formulas.has(cell));

function tally(findings: readonly Finding[], blank: number): Tally {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), hint: count('hint'), blank };
}

/** The report as a whole, and what is told in words, are listed only when something is wrong with them. */
const isAnyFound = (own: Tally): boolean => severities.some((severity) => own[severity] > 0);

export interface Glance {
  readonly all: Tally;
  readonly byGroup: ReadonlyMap<Group, Tally>;
  /** Nobody has entered anything yet. */
  readonly isUntouched: boolean;
}

export function glanceOf(ready: Ready): Glance {
  const blank = blankCells(ready);
  const tables: ReadonlySet<Group> = new Set(forms[ready.report.edition].tables.map(({ id }) => id));
  const byGroup = groups.map((group) => {
    const own = ready.findings.filter((finding) => groupOf(finding) === group);
    return [group, tally(own, blank.filter((cell) => groupOf({ cells: [cell] }) === group).length)] as const;
  });
  return {
    all: tally(ready.findings, blank.length),
    byGroup: new Map(byGroup.filter(([group, own]) => tables.has(group) || isAnyFound(own))),
    isUntouched: Object.values(ready.report.values).every((value) => value === null),
  };
}

export const passes = (finding: Finding, { severity, group }: Filter): boolean =>
  (severity === null || finding.severity === severity) && (group === null || groupOf(finding) === group);

/** The clerk's explanations in 校验结果, by the identity of what they explain. */
export const explanationsOf = ({ findings }: WorkbookReading): ReadonlyMap<string, string> =>
  new Map(
    (findings?.rows ?? []).flatMap((row) => (row?.explanation ? [[row.identity, row.explanation]] : [])),
  );

/** Does 校验结果 still list what was so before the latest edits? */
export const isStale = (ready: Ready): boolean =>
  ready.reading.findings !== null && !isUpToDate(ready, forms[ready.report.edition], ready.reading.findings);

/** Warnings that nobody has explained yet. */
export const openWarnings = ({ findings }: Ready, explanations: ReadonlyMap<string, string>): number =>
  findings.filter((finding) => finding.severity === 'warning' && !explanations.has(identityOf(finding)))
    .length;
