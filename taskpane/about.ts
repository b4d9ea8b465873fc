/** What the product says of itself, and what to send when something in it is wrong: nothing of a report. */
import { forms } from '../src/form';
import { rules } from '../src/rules';
import { failures } from './faults';

export const about = {
  /** As package.json says. */
  version: '1.0.0',
  rules: rules.length,
  editions: Object.keys(forms),
} as const;

/** Version, rules, where it runs, the latest failures. */
export const faultText = (): string =>
  [
    `OGI Annual Report ${about.version}, ${about.rules} rules, editions ${about.editions.join(', ')}`,
    navigator.userAgent,
    ...failures,
  ].join('\n');
