/** The worklist: what is wrong by its cause and not by its rule, in the order of what to do. */
import type { CellId } from '../../src/form';
import {
  causesOf,
  type ExplanationGroup,
  type Finding,
  type Group,
  groupOf,
  groups,
  severities,
  type Severity,
  tableOf,
} from '../../src/rules';
import { type CellPlace, identityOf, placeOf, type WorkbookReading } from '../../src/workbook/report';
import type { Ready } from '../view';
import { faultsIn } from './candidates';

/** One thing to see to: a finding, or several of one cause. */
export interface Entry {
  /** The same as long as it is about the same. */
  readonly key: string;
  readonly severity: Severity;
  readonly group: Group;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Which cells may be wrong, where figures contradict each other. */
  readonly cause: ExplanationGroup | null;
  /** The cell to look at first; nothing where it is about none. */
  readonly place: CellPlace | undefined;
  /** The clerk's words on 校验结果; empty where there are none. */
  readonly explanation: string;
}

/** Blanks are no faults while a report is being filled, but progress. */
export const isBlankness = (finding: Finding): boolean => isBlank(finding) || finding.rule === 'V-5';

/** Cells are blank that a person fills. */
const isBlank = ({ rule }: Finding): boolean => rule === 'V-4';

/** The clerk's explanations in 校验结果, by the identity of what they explain. */
const explanationsOf = ({ findings }: WorkbookReading): ReadonlyMap<string, string> =>
  new Map(
    (findings?.rows ?? []).flatMap((row) => (row?.explanation ? [[row.identity, row.explanation]] : [])),
  );

const worst = (findings: readonly Finding[]): Severity =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';

/** The cells that a cause would change, the likeliest explanation first. */
export const suspectsOf = ({ explanations: [best] }: ExplanationGroup): CellId[] =>
  best ? faultsIn(best).map(({ cell }) => cell) : [];

/** Without what was read around it: entries are compared with those of the reading before. */
const placeAlone = (place: CellPlace | undefined): CellPlace | undefined =>
  place && { sheet: place.sheet, row: place.row, column: place.column };

function entriesOf(ready: Ready): Entry[] {
  const { reading } = ready;
  const written = explanationsOf(reading);
  return causesOf(ready).map(({ findings, explanation: cause }): Entry => {
    const [first] = findings;
    const identities = findings.map(identityOf);
    const key = identities.join(' ');
    const [suspect] = cause ? suspectsOf(cause) : [];
    return {
      key: cause ? `cause ${key}` : key,
      severity: worst(findings),
      group: cause ? tableOf(cause) : groupOf(first),
      findings,
      cause,
      place: placeAlone(reading.places.get(suspect ?? '') ?? placeOf(first, reading)),
      explanation: written.get(identities[0] ?? '') ?? '',
    };
  });
}

/** By severity; within one the cause that clears most first, then in the order of the form. */
export function worklistOf(ready: Ready): Entry[] {
  const order = new Map(groups.map((group, at) => [group, at]));
  return entriesOf(ready)
    .map((entry) => ({
      entry,
      severity: severities.indexOf(entry.severity),
      group: order.get(entry.group) ?? 0,
    }))
    .sort(
      (a, b) =>
        a.severity - b.severity ||
        b.entry.findings.length - a.entry.findings.length ||
        a.group - b.group ||
        (a.entry.place?.row ?? 0) - (b.entry.place?.row ?? 0),
    )
    .map(({ entry }) => entry);
}

/** Warnings that the clerk has explained are done with. */
export const isOpen = ({ severity, explanation }: Entry): boolean =>
  severity !== 'warning' || explanation === '';

const isAt = (place: CellPlace | undefined, { sheet, row, column }: CellPlace): boolean =>
  place !== undefined && place.sheet === sheet && place.row === row && place.column === column;

/** Is the entry about the cell at this place, as fault or as witness? */
export function isAbout(
  { findings, cause, place }: Entry,
  selected: CellPlace,
  { places }: WorkbookReading,
): boolean {
  if (isAt(place, selected)) return true;
  const cells = findings.flatMap(({ cells, quote }) => (quote ? [] : cells));
  return [...cells, ...(cause ? suspectsOf(cause) : [])].some((cell) => isAt(places.get(cell), selected));
}
