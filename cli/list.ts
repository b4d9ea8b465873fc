/** Findings as a readable list, grouped by table. */
import { type Form, forms } from '../src/form';
import { describe, explain, fill, type Locale, suggest } from '../src/locales';
import type { Report } from '../src/report';
import { type Examination, type ExplanationGroup, type Finding, tableOf } from '../src/rules';

export interface CheckedFile extends Examination {
  readonly file: string;
  readonly report: Report;
}

type Group = keyof Locale['table'];

function groupOf({ cells }: Finding): Group {
  const table = cells[0]?.split('.')[0];
  return table === 'disclosure' || table === 'requests' || table === 'appeals' ? table : 'report';
}

const groups: readonly Group[] = ['report', 'disclosure', 'requests', 'appeals'];

function line(finding: Finding, form: Form, locale: Locale): string {
  const { message } = describe(finding, form, locale);
  return `    [${locale.severity[finding.severity]} ${finding.rule}] ${message} ${locale.cli.todo}${suggest(finding, form, locale)}`;
}

/** Which cell may be wrong: a line for each explanation of the group. */
function causeLines(group: ExplanationGroup, form: Form, locale: Locale): string[] {
  const { intro, likeliest, more } = explain(group, form, locale);
  const lines = likeliest.map(({ text }) => text);
  return [
    `    ${locale.cli.cause}${intro ?? lines.shift() ?? ''}`,
    ...[...lines, ...(more ? [more] : [])].map((text) => `      ${text}`),
  ];
}

/** One file's list, or the word that there is nothing to list. */
export function listFindings({ file, report, findings, explanations }: CheckedFile, locale: Locale): string {
  const form = forms[report.edition];
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const heading = fill(findings.length === 0 ? locale.cli.clean : locale.cli.summary, {
    file,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
  });
  const listed = groups.flatMap((group) => {
    const own = findings.filter((finding) => groupOf(finding) === group);
    const causes = explanations.filter((one) => tableOf(one) === group);
    return own.length > 0
      ? [
          `  ${locale.table[group]}`,
          ...own.map((finding) => line(finding, form, locale)),
          ...causes.flatMap((one) => causeLines(one, form, locale)),
        ]
      : [];
  });
  return [heading, ...listed].join('\n');
}

/** One file's findings and explanations as the JSON that `check --json` prints. */
export const jsonFindings = ({ file, report, findings, explanations }: CheckedFile, locale: Locale) => ({
  file,
  findings: findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.outcome,
    cells: finding.cells,
    expected: finding.expected,
    found: finding.found,
    difference: finding.difference,
    message: describe(finding, forms[report.edition], locale).message,
  })),
  explanations,
});
