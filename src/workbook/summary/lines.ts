/** The lines of some units in the three lists of a summary: as they stand, and written anew. */
import { workbookTexts } from '../../locales/workbook';
import type { CellId } from '../../form';
import { type Line, type ListOnSheet, type ListPatch, planList } from '../list';
import type { Patch } from '../patch';
import type { SummaryBook } from './book';
import type { ProblemColumn, RosterColumn } from './lists';
import { summaryTables } from './parts';

/** Of each unit, all its lines in a list. */
export type UnitLines<K extends string> = readonly (readonly [unit: string, lines: readonly Line<K>[]])[];

export interface SummaryLines {
  readonly details: UnitLines<'unit' | CellId>;
  readonly roster: UnitLines<RosterColumn>;
  readonly problems: UnitLines<ProblemColumn>;
}

export interface LinesPatch {
  readonly patch: Patch;
  /** Takes out rows that are empty afterwards; left undone it harms nothing. */
  readonly tidying: Patch;
}

const identity =
  <K extends string>(...keys: readonly K[]) =>
  (line: Line<K>): string =>
    JSON.stringify(keys.map((key) => line[key]));

/** A list of a line or a few for each unit: whichever is there is taken. */
const ANY = [identity()];

const { resolved } = workbookTexts.severity;

/** What is wrong with a summary made elsewhere stands under the name of who made it. */
const isOfNoUnit = ({ rule }: Line<ProblemColumn>): boolean => rule === 'G-1';

const standing = <K extends string>(
  { lines }: ListOnSheet<K>,
  units: UnitLines<K>,
  isForeign: (line: Line<K>) => boolean = () => false,
): UnitLines<K> =>
  units.map(([unit]) => [
    unit,
    lines.flatMap((line) => (line.unit === unit && !isForeign(line.content) ? [line.content] : [])),
  ]);

/** What stands in the lists of the units that lines are of. */
export const linesNow = ({ lists }: SummaryBook, of: SummaryLines): SummaryLines => ({
  details: standing(lists.details, of.details),
  roster: standing(lists.roster, of.roster),
  problems: standing(lists.problems, of.problems, isOfNoUnit),
});

/** The patch after which the units have these lines; it writes to 明细, 单位名单 and 问题清单 alone. */
export function planLines({ lists }: SummaryBook, lines: SummaryLines): LinesPatch {
  const plans: ListPatch[] = [
    planList({
      list: lists.details,
      tableName: summaryTables.details,
      lines: new Map(lines.details),
      identities: ANY,
      retired: (line) => line,
      isForeign: () => false,
      wraps: false,
    }),
    planList({
      list: lists.roster,
      tableName: summaryTables.roster,
      lines: new Map(lines.roster),
      identities: ANY,
      retired: (line) => ({ ...line, state: resolved, counted: '' }),
      isForeign: () => false,
      wraps: true,
    }),
    planList({
      list: lists.problems,
      tableName: summaryTables.problems,
      lines: new Map(lines.problems),
      identities: [
        identity('rule', 'table', 'row', 'column', 'message'),
        identity('rule', 'table', 'row', 'column'),
      ],
      retired: (line) => ({ ...line, severity: resolved }),
      isForeign: isOfNoUnit,
      wraps: true,
    }),
  ];
  return {
    patch: plans.flatMap(({ patch }) => patch),
    tidying: plans.flatMap(({ tidying }) => tidying),
  };
}
