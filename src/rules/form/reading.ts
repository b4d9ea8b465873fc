/** What the readers of documents and workbooks say of a report's form, as findings (F-2, F-3, F-4). */
import { forms } from '../../form';
import type { Message } from '../../report';
import type { Finding } from '../finding';
import type { Rule } from '../model';
import { everyEdition, finding, rule } from '../rule';

const rowsInOrder = rule({
  id: 'F-2',
  basis: ['P', 'X'],
  editions: everyEdition,
  verdicts: {
    'text.blockNotFound': 'error',
    'text.rowNotFound': 'error',
    'workbook.blockNotFound': 'error',
    'workbook.rowNotFound': 'error',
    'workbook.columnNotFound': 'error',
    'text.rowTwice': 'error',
    'text.rowOrder': 'error',
    'text.columnOrder': 'error',
  },
});

const prescribedLabels = rule({
  id: 'F-3',
  basis: ['X'],
  editions: everyEdition,
  verdicts: {
    'text.columnNotFound': 'warning',
    'text.columnTwice': 'warning',
    'workbook.labelOverwritten': 'warning',
    'text.labelVariant': 'warning',
  },
});

const sixSections = rule({
  id: 'F-4',
  basis: ['L', 'X'],
  editions: everyEdition,
  verdicts: {
    'text.sectionNotFound': 'error',
    'workbook.sectionNotFound': 'error',
    'text.sectionTwice': 'warning',
    'text.sectionOrder': 'warning',
    // A section's title in other words is read like any other label.
    'text.labelVariant': 'warning',
  },
});

export const formRules = [rowsInOrder, prescribedLabels, sixSections] as const;

const titles = new Set(Object.values(forms).flatMap(({ sections }) => sections));

type FormRule = Rule<(typeof formRules)[number]['id']>;

/** What a reader says that could not read all there was. */
const LOSSES: ReadonlySet<string> = new Set([
  'text.leftOut',
  'text.rowCells',
  'text.figuresApart',
  'text.tooLong',
  'text.moreMessages',
  'document.tooManyPages',
  'document.tooManyRows',
]);

/** What is missing may be among what a reader lost, and then the report is not to blame. */
const MISSING: ReadonlySet<string> = new Set([
  'text.blockNotFound',
  'text.rowNotFound',
  'text.columnNotFound',
]);

/** The rule that a message is about; others are about reading, not about the form, some because of what else was said. */
function ruleOf({ code, params }: Message, said: readonly Message[]): FormRule | undefined {
  if (MISSING.has(code) && said.some((other) => LOSSES.has(other.code))) return undefined;
  const about: readonly FormRule[] = formRules.filter(({ verdicts }) => code in verdicts);
  return titles.has(String(params.official)) ? about.at(-1) : about[0];
}

/** The parameters that tell one message of a code from another. */
const NAMING = ['line', 'place', 'label', 'official', 'section'];

/** The messages that are not about the report's form, and so no findings. */
export const messagesOnReading = (messages: readonly Message[]): Message[] =>
  messages.filter((message) => ruleOf(message, messages) === undefined);

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
export function findingsOfReading(messages: readonly Message[]): Finding<FormRule['id']>[] {
  const findings = messages.flatMap((message) => {
    const by = ruleOf(message, messages);
    if (!by) return [];
    const { code, params } = message;
    const topic = [code, ...NAMING.flatMap((name) => params[name] ?? [])].join(' ');
    return [finding(by, code, { topic, params })];
  });
  return findings.sort((a, b) => a.rule.localeCompare(b.rule));
}
