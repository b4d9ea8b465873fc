/** Findings as a readable list, the gravest first and then part by part of the form, or as JSON. */
import { type EditionId, type Form, forms } from '../src/form';
import { describe, explain, fill, type Locale, suggest } from '../src/locales';
import type { CommandLineLocale } from '../src/locales/commandLine';
import {
  type Examination,
  type ExplanationGroup,
  type Finding,
  type Group,
  groupOf,
  groups,
  type Quote,
  severities,
  type Severity,
  tableOf,
} from '../src/rules';
import { visible } from './visible';

export interface CheckedFile extends Examination {
  readonly file: string;
  readonly edition: EditionId;
}

/** The sentence with what is doubted between brackets that no report uses. */
const marked = ({ text, from, to }: Quote): string =>
  `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`;

function lines(finding: Finding, form: Form, locale: CommandLineLocale): string[] {
  const { severity, rule, quote } = finding;
  const { message } = describe(finding, form, locale);
  const words = `[${locale.severity[severity]} ${rule}] ${message} ${locale.cli.todo}${suggest(finding, form, locale)}`;
  return [`    ${words}`, ...(quote?.text ? [`      ${marked(quote)}`] : [])];
}

/** Which cell may be wrong: a line for each explanation of the group. */
function causeLines(group: ExplanationGroup, form: Form, locale: CommandLineLocale): string[] {
  const { intro, likeliest, more } = explain(group, form, locale);
  const lines = likeliest.map(({ text }) => text);
  return [
    `    ${locale.cli.cause}${intro ?? lines.shift() ?? ''}`,
    ...[...lines, ...(more ? [more] : [])].map((text) => `      ${text}`),
  ];
}

/** One file's list, or the word that there is nothing to list. */
export function listFindings(
  { file, edition, findings, explanations }: CheckedFile,
  locale: CommandLineLocale,
): string {
  const form = forms[edition];
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const heading = fill(findings.length === 0 ? locale.cli.clean : locale.cli.summary, {
    file,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
  });
  const gravest = (group: Group): Severity | undefined =>
    severities.find((severity) =>
      findings.some((one) => groupOf(one) === group && one.severity === severity),
    );
  const listed = severities.flatMap((severity) =>
    groups.flatMap((group) => {
      const own = findings.filter((one) => groupOf(one) === group && one.severity === severity);
      // Causes stand with what is gravest in their table.
      const causes = gravest(group) === severity ? explanations.filter((one) => tableOf(one) === group) : [];
      return own.length > 0
        ? [
            `  ${locale.table[group]}`,
            ...own.flatMap((finding) => lines(finding, form, locale)),
            ...causes.flatMap((one) => causeLines(one, form, locale)),
          ]
        : [];
    }),
  );
  return [heading, ...listed].map(visible).join('\n');
}

/** One file's findings and explanations as the JSON that `check --json` prints. */
export const jsonFindings = ({ file, edition, findings, explanations }: CheckedFile, locale: Locale) => ({
  file,
  findings: findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.outcome,
    cells: finding.cells,
    expected: finding.expected,
    found: finding.found,
    difference: finding.difference,
    ...(finding.quote && { quote: finding.quote }),
    ...(finding.alike && { alike: finding.alike }),
    message: describe(finding, forms[edition], locale).message,
  })),
  explanations,
});
