/** Every rule there is. What a cell or a paragraph is told of, it is told in this order. */
import { type CellType, type EditionId, type Form, forms } from '../form';
import { numberAdmitted } from './cells/admitted';
import { blankCell } from './cells/blanks';
import { jump } from './cells/jumps';
import { regulationsOfMakers } from './cells/regulations';
import { plainNumber } from './cells/text';
import { unitOfAmounts } from './cells/units';
import type { Finding as AnyFinding } from './finding';
import { dueDate } from './form/deadline';
import { editionInForce } from './form/edition';
import { formRules } from './form/reading';
import type { Admitted, Rule } from './model';
import { sentenceAddsUp } from './narrative/arithmetic';
import { wordsOfOneUnit, wordsOfThisYear } from './narrative/copied';
import { asRegistered } from './narrative/asRegistered';
import { coverageRules } from './narrative/coverage';
import { feesAgree } from './narrative/fees';
import { claimRules } from './narrative/judge';
import { nothingLeftOver } from './narrative/leftOver';
import { numbering } from './narrative/numbering';
import { statisticsPeriod } from './narrative/period';
import { noPromptLeft } from './narrative/prompts';
import { supervisionTold } from './narrative/supervision';
import { registerFigures } from './register';
import { blankTotal } from './sums/blankTotal';
import { bounds } from './sums/bounds';
import { lastYearSums } from './sums/lastYear';
import { printedSums } from './sums/printed';
import { summarySum } from './sums/summary';

export const rules = [
  editionInForce,
  ...formRules,
  dueDate,
  numberAdmitted,
  plainNumber,
  unitOfAmounts,
  regulationsOfMakers,
  ...printedSums,
  blankTotal,
  ...lastYearSums,
  ...bounds,
  jump,
  blankCell,
  registerFigures,
  ...claimRules,
  sentenceAddsUp,
  feesAgree,
  asRegistered,
  statisticsPeriod,
  ...coverageRules,
  numbering,
  noPromptLeft,
  nothingLeftOver,
  wordsOfThisYear,
  wordsOfOneUnit,
  supervisionTold,
  summarySum,
] as const;

type EachRule = (typeof rules)[number];
type KeyOf<R> = R extends Rule<string, infer Key> ? Key : never;

export type RuleId = EachRule['id'];

/** A finding by one of these rules. */
export type Finding = AnyFinding<RuleId>;

/** By rule, the keys of its verdicts. */
export type KeysOfRules = { readonly [R in EachRule as R['id']]: KeyOf<R> };

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Throws for an id that no rule has. */
export function ruleOf(id: string): Rule {
  const found = byId.get(id);
  if (!found) throw new Error(`No such rule: ${id}`);
  return found;
}

/** The editions whose forms a rule is about. */
export const editionsOf = (rule: Rule): EditionId[] =>
  Object.values(forms)
    .filter((form: Form) => rule.editions(form))
    .map(({ edition }) => edition);

/** What all rules together let be typed into a cell of the type. */
export function admittedIn(type: CellType): Admitted {
  const said = rules.flatMap(({ admits }: Rule) => admits?.(type) ?? []);
  const leasts = said.flatMap(({ least }) => least ?? []);
  return { whole: said.some(({ whole }) => whole), least: leasts.length > 0 ? Math.max(...leasts) : null };
}

/** Do formulas in the workbook pass this verdict by themselves? */
export const isNative = ({ rule, message }: Finding): boolean => message.key in (ruleOf(rule).native ?? {});
