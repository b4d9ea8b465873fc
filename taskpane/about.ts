/** What the product says of itself, and what to send when something in it is wrong: nothing of a report. */
import { forms } from '../src/form';
import { rules } from '../src/rules';
import type { Failure } from '../src/excel';

export const about = {
  /** As package.json says. */
  version: '1.0.0',
  rules: rules.length,
  editions: Object.keys(forms),
} as const;

/** The latest failures by their codes; what Excel said of them may name cells and sheets, and stays out. */
const failures: string[] = [];
const KEPT = 5;

export function noteFailure({ code, isUndone }: Failure, task: string): void {
  failures.push(`${task}: ${code}${isUndone ? '' : ', not undone'}`);
  if (failures.length > KEPT) failures.shift();
}

/** Version, rules, where it runs, the latest failures. */
export const faultText = (): string =>
  [
    `OGI Annual Report ${about.version}, ${about.rules} rules, editions ${about.editions.join(', ')}`,
    navigator.userAgent,
    ...failures,
  ].join('\n');
