/** Making a rule, and making what it finds: no finding is made anywhere else. */
import type { CellId } from '../form';
import type { Finding, Severity } from './finding';
import type { Rule } from './model';

/** A rule as it is written down, its id and the keys of its verdicts known to the compiler. */
export const rule = <const Id extends string, const Key extends string>(
  datum: Rule<Id, Key>,
): Rule<Id, Key> => datum;

export const everyEdition = (): boolean => true;

/** How much a verdict weighs where the first cell it is about is this one. */
export function severityOf<Key extends string>(
  { verdicts }: Pick<Rule<string, Key>, 'verdicts'>,
  key: Key,
  first?: CellId,
): Severity {
  const weight = verdicts[key];
  if (typeof weight === 'string') return weight;
  return (first === undefined ? undefined : weight.at[first]) ?? weight.elsewhere;
}

/** What a finding tells beside its verdict; a figure not given is none. */
export type Facts = Partial<Omit<Finding, 'rule' | 'severity' | 'outcome' | 'message'>> & {
  readonly params?: Finding['message']['params'];
};

/** A finding by a rule, under the key of one of its verdicts, as severe as the rule says. */
export function finding<Id extends string, Key extends string>(
  by: Rule<Id, Key>,
  key: NoInfer<Key>,
  { cells = [], expected = null, found = null, difference = null, quote, topic, alike, params = {} }: Facts,
): Finding<Id> {
  return {
    rule: by.id,
    severity: severityOf(by, key, cells[0]),
    outcome: key.endsWith('.cannotTell') ? 'cannotTell' : 'broken',
    cells,
    expected,
    found,
    difference,
    ...(quote && { quote }),
    ...(topic !== undefined && { topic }),
    ...(alike && { alike }),
    message: { key, params },
  };
}
