/** Last year's reports, by the units that made them: figures and words that this year's are compared with. */
import { priorFormOf } from '../src/form';
import type { Message, Report } from '../src/report';
import { nameFinder, unitName } from '../src/summary';
import { expandFiles } from './files';
import { readWhole } from './input';

/** Where they are. */
export interface Prior {
  /** A file, or a folder of many. */
  readonly path: string;
  /** Is one report checked alone? Then one report is last year's, whatever its unit was called. */
  readonly isOfOne: boolean;
}

interface Known {
  readonly byName: ReadonlyMap<string, Report>;
  readonly find: ReturnType<typeof nameFinder>;
}

/** Read when the first report asks, once in each thread. */
const known = new Map<string, Promise<Known>>();

async function readAll(path: string): Promise<Known> {
  const byName = new Map<string, Report>();
  for (const file of await expandFiles([path])) {
    const { report } = await readWhole(file);
    if (report) byName.set(unitName({ unit: report.unit, file }), report);
  }
  return { byName, find: nameFinder([...byName.keys()]) };
}

async function lastOf(report: Report, { path, isOfOne }: Prior): Promise<Report | undefined> {
  const reading = known.get(path) ?? readAll(path);
  known.set(path, reading);
  const { byName, find } = await reading;
  const [only, ...others] = byName.values();
  if (isOfOne && others.length === 0) return only;
  const match = find(report.unit);
  return match.is === 'one' ? byName.get(match.name) : undefined;
}

/**
 * The report with last year's figures and words. Messages: `prior.none`, where its unit has no report there, or its name
 * could mean several; `prior.otherYear` and `prior.otherEdition`, where what there is is not last year's: then the
 * report is as it was.
 */
export async function withPrior(
  report: Report,
  prior: Prior,
): Promise<{ readonly report: Report; readonly messages: readonly Message[] }> {
  const last = await lastOf(report, prior);
  const not = (code: string, params: Message['params']) => ({ report, messages: [{ code, params }] });
  if (!last) return not('prior.none', { unit: report.unit });
  if (last.year !== report.year - 1)
    return not('prior.otherYear', { year: last.year, expected: report.year - 1 });
  const { edition } = priorFormOf(report);
  if (last.edition !== edition)
    return not('prior.otherEdition', { edition: last.edition, expected: edition });
  return { report: { ...report, prior: last.values, priorTexts: last.texts }, messages: [] };
}
