/** The report's public JSON format: reading refuses what the schema does not know, and says where. */
import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { acceptorOf } from './acceptor';
import { readText } from './cellValue';
import type { Message, Reading, Report, Values } from './model';
import { reportSchema } from './schema';

let accepts: ((json: unknown) => boolean) | undefined;

/** Most reports are as they should be, and are told so five times faster than by the validator. */
const isReport = (json: unknown): json is Report => (accepts ??= acceptorOf(reportSchema))(json);

let validator: Validator | undefined;

// The validator annotates the schema it is given, so it gets a copy of its own.
const schemaValidator = (): Validator =>
  (validator ??= new Validator(structuredClone(reportSchema) as unknown as Schema, '2020-12', true));

/** The innermost complaint comes last; its keyword tells an unknown member from a wrong one. */
function refusal(errors: readonly OutputUnit[]): Message {
  const last = errors.at(-1);
  const path = last?.instanceLocation ?? '#';
  if (last?.keyword === 'false') return { code: 'json.unknownMember', params: { path } };
  return { code: 'json.invalid', params: { path, detail: last?.error ?? '' } };
}

/** Not by a list of the values: of a report that is right there is nothing more to do than this. */
function hasWords(values: Values): boolean {
  for (const id in values) if (typeof values[id] === 'string') return true;
  return false;
}

/** Texts in which a number can be read become that number; how they stood goes to `asWritten`. */
function readValues(values: Values, asWritten: Record<string, string>): Values {
  if (!hasWords(values)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      if (typeof value !== 'string') return [id, value];
      const read = readText(value);
      if (read.asWritten !== undefined) asWritten[id] = read.asWritten;
      return [id, read.value];
    }),
  );
}

function normalise(report: Report): Report {
  const asWritten = { ...report.asWritten };
  const values = readValues(report.values, asWritten);
  return {
    ...report,
    values,
    ...(report.prior && { prior: readValues(report.prior, {}) }),
    ...(Object.keys(asWritten).length > 0 && { asWritten }),
  };
}

/** Checks a parsed JSON value against the schema. Messages: `json.unknownMember`, `json.invalid` with the path. */
export function reportFromJson(json: unknown): Reading<Report> {
  if (isReport(json)) return { value: normalise(json), messages: [] };
  const { errors } = schemaValidator().validate(json);
  return { value: null, messages: [refusal(errors)] };
}

/** Where a text stops being JSON, as far as the parser says so, by offset or by line: its words are a programmer's. */
function syntaxRefusal(text: string, { message }: Error): Message {
  const offset = /\bat position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) {
    const before = text.slice(0, Number(offset)).split('\n');
    return {
      code: 'json.syntaxAt',
      params: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
    };
  }
  const [, line, column] = /\bline (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return { code: 'json.syntax', params: {} };
  return { code: 'json.syntaxAt', params: { line: Number(line), column: Number(column) } };
}

/** Reads the JSON text of a report. Messages: those of `reportFromJson`, `json.syntax` and `json.syntaxAt`. */
export function parseReport(given: string): Reading<Report> {
  const text = given.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { value: null, messages: [syntaxRefusal(text, error as Error)] };
  }
  return reportFromJson(json);
}

/** The report as JSON text, two spaces indented, ending in a line feed. */
export const formatReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
