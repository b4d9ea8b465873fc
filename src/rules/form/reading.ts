/** What the readers of documents and workbooks say of a report's form, as findings (F-2, F-3, F-4). */
import { forms } from '../../form';
import type { Message } from '../../report';
import type { Finding, FormRuleId, Severity } from '../model';

interface Verdict {
  readonly rule: FormRuleId;
  readonly severity: Severity;
}

/** By the code of the message; other messages are about reading, not about the form. */
const verdicts: Readonly<Record<string, Verdict>> = {
  'text.blockNotFound': { rule: 'F-2', severity: 'error' },
  'text.rowNotFound': { rule: 'F-2', severity: 'error' },
  'text.rowTwice': { rule: 'F-2', severity: 'error' },
  'text.rowOrder': { rule: 'F-2', severity: 'error' },
  'text.columnOrder': { rule: 'F-2', severity: 'error' },
  'text.columnNotFound': { rule: 'F-3', severity: 'warning' },
  'text.columnTwice': { rule: 'F-3', severity: 'warning' },
  'text.labelVariant': { rule: 'F-3', severity: 'warning' },
  'text.sectionNotFound': { rule: 'F-4', severity: 'error' },
  'text.sectionTwice': { rule: 'F-4', severity: 'warning' },
  'text.sectionOrder': { rule: 'F-4', severity: 'warning' },
  'workbook.sectionNotFound': { rule: 'F-4', severity: 'error' },
};

const titles = new Set(Object.values(forms).flatMap(({ sections }) => sections));

function verdictOn({ code, params }: Message): Verdict | undefined {
  const verdict = verdicts[code];
  // A section's title in other words is read like any other label.
  return verdict?.rule === 'F-3' && titles.has(String(params.official))
    ? { ...verdict, rule: 'F-4' }
    : verdict;
}

/** The parameters that tell one message of a code from another. */
const NAMING = ['line', 'place', 'label', 'official', 'section'];

/** Is the message about the report's form, so that it is a finding too? */
export const isAboutForm = (message: Message): boolean => message.code in verdicts;

/** The sections, by their numbers, that the reader did not find: of what they ought to tell nothing more is said. */
export function sectionsNotFound(messages: readonly Message[]): ReadonlySet<string> {
  const missing = messages.filter(({ code }) => code.endsWith('.sectionNotFound'));
  const titlesMissing = new Set(missing.map(({ params }) => params.section));
  return new Set(
    Object.values(forms).flatMap(({ sections }) =>
      sections.flatMap((title, at) => (titlesMissing.has(title) ? String(at + 1) : [])),
    ),
  );
}

/** The messages that are about the form as findings, in the words of the messages; those on rows come first. */
export function findingsOfReading(messages: readonly Message[]): Finding[] {
  const findings = messages.flatMap((message): Finding[] => {
    const verdict = verdictOn(message);
    if (!verdict) return [];
    const { rule, severity } = verdict;
    const { code: key, params } = message;
    const topic = [key, ...NAMING.flatMap((name) => params[name] ?? [])].join(' ');
    const numbers = { cells: [], expected: null, found: null, difference: null };
    return [{ rule, severity, outcome: 'broken', ...numbers, topic, message: { key, params } }];
  });
  return findings.sort((a, b) => a.rule.localeCompare(b.rule));
}
