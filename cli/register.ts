/** `register`: a register counted into the figures of a year, and every row of it checked; no applicant is named. */
import { editionOfYear } from '../src/form';
import { fill, placeOfRow, sayOfRow, suggestForRow } from '../src/locales';
import {
  applicantTypes,
  checkRegister,
  type Choice,
  count,
  dayIn,
  dayOfIso,
  dueOf,
  isoDay,
  lackOf,
  lackOfCase,
  lastKnownYear,
  outcomes,
  type Register,
  type RegisterFinding,
  type RequestColumn,
  type RequestRow,
  standingOf,
  textIn,
  valueIn,
} from '../src/register';
import type { Values } from '../src/report';
import { readRegisterInput } from './input';
import { complainOf, type ExitCode, type Output } from './output';
import { visible } from './visible';

export interface RegisterOptions {
  readonly year: number;
  readonly json?: boolean;
}

const isoOr = (day: number | undefined): string | null => (day === undefined ? null : isoDay(day));

/** A choice of the form; other words are told by a finding. */
function knownIn(row: RequestRow, column: RequestColumn, choices: readonly Choice[]): string | null {
  const value = valueIn(row, column);
  return choices.find(({ id }) => id === value)?.id ?? null;
}

/** What a request is to the report: what tells who asked, and what for, is left out. */
function rowAsJson(row: RequestRow, today: number | undefined) {
  const due = dueOf(row);
  return {
    sheet: row.line.sheet,
    row: row.line.row,
    number: textIn(row, 'number'),
    received: isoOr(dayIn(row, 'received')),
    type: knownIn(row, 'type', applicantTypes),
    due: due.state === 'due' ? isoDay(due.day) : null,
    closed: isoOr(dayIn(row, 'closed')),
    outcome: knownIn(row, 'outcome', outcomes),
    standing: standingOf(row, today).state,
    notCounted: lackOf(row) ?? null,
  };
}

const findingAsJson = (finding: RegisterFinding, { locale }: Output) => ({
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.line.sheet,
  row: finding.line.row,
  number: finding.number,
  column: finding.column,
  message: sayOfRow(finding, locale),
});

function listed(
  file: string,
  register: Register,
  values: Values,
  findings: readonly RegisterFinding[],
  year: number,
  { locale }: Output,
): string {
  const words = locale.register;
  const total = (row: string): number => Number(values[`requests.${row}.total`] ?? 0);
  const of = (severity: RegisterFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const lacking = register.requests.filter(lackOf).length + register.cases.filter(lackOfCase).length;
  const lines = [
    fill(words.counted, {
      file,
      year,
      requests: register.requests.length,
      cases: register.cases.length,
      received: total('received'),
      carriedIn: total('carriedIn'),
      processed: total('processed'),
      carriedOut: total('carriedOut'),
    }),
    ...(lacking > 0 ? [fill(words.notCounted, { count: lacking })] : []),
    ...(year >= lastKnownYear ? [fill(words.provisional, { year: lastKnownYear })] : []),
    findings.length === 0
      ? words.nothingWrong
      : fill(words.findingsCount, { errors: of('error'), warnings: of('warning'), hints: of('hint') }),
    ...findings.map(
      (finding) =>
        `    [${locale.severity[finding.severity]} ${finding.rule}] ${placeOfRow(finding, locale)}：${sayOfRow(finding, locale)} ${locale.cli.todo}${suggestForRow(finding, locale)}`,
    ),
  ];
  return lines.map(visible).join('\n');
}

/** What reading says goes to standard error: it is the preview of how people's words were taken. */
export async function tellRegister(
  file: string,
  { year, json }: RegisterOptions,
  output: Output,
): Promise<ExitCode> {
  const { register, messages } = await readRegisterInput(file);
  complainOf(file, messages, output);
  if (!register) return 2;
  if (editionOfYear(year) === undefined) {
    output.complain(fill(output.locale.register.noFigures, { year }));
    return 2;
  }
  const today = output.today === undefined ? undefined : dayOfIso(output.today);
  const values = count(register, year);
  const findings = checkRegister(register, today);
  output.print(
    json
      ? JSON.stringify(
          {
            values,
            findings: findings.map((finding) => findingAsJson(finding, output)),
            rows: register.requests.map((row) => rowAsJson(row, today)),
          },
          null,
          2,
        )
      : listed(file, register, values, findings, year, output),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
