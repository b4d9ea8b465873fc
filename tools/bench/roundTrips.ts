/** What working in Excel costs on the wire: the same in every run. */
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import {
  checkReport,
  clearFlags,
  explainFinding,
  makeReport,
  makeSummary,
  readReport,
  updateSummary,
  write,
} from '../../src/excel';
import type { Report } from '../../src/report';
import { check } from '../../src/rules';
import { ofCells } from '../../src/workbook/report';
import { assemble, unitReport } from '../../src/summary';
import type { Row } from './row';
import { typicalReport } from './typicalReport';

async function open() {
  const host = new Host(Book.blank());
  const { Excel } = await connect(host);
  return {
    host,
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(batch),
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function measure(
  name: string,
  { host, run }: Opened,
  work: (context: Excel.RequestContext) => Promise<{ ok: boolean }>,
): Promise<Row> {
  host.resetCounts();
  const { ok } = await run(work);
  if (!ok) throw new Error(`${name} failed`);
  const { roundTrips: trips, actions, requestBytes, responseBytes } = host.counts;
  return {
    name,
    figures: {
      'round trips': trips,
      actions,
      'request bytes': requestBytes,
      'response bytes': responseBytes,
    },
  };
}

const UNITS = 10;

const unitOf = (report: Report, seed: number) => unitReport(report, check(report), { file: `${seed}.json` });

export async function roundTrips(): Promise<Row[]> {
  const report = typicalReport(1);
  const { unit, year, edition } = report;
  const empty = await open();
  const filled = await open();
  const city = await open();
  const reports = Array.from({ length: UNITS }, (_, seed) => unitOf(typicalReport(seed), seed));
  const { value: seed } = assemble({ reports, unread: [] });
  if (!seed) throw new Error('The reports make no summary.');
  const corrected = {
    reports: [unitOf({ ...typicalReport(77), unit: typicalReport(3).unit }, 77)],
    unread: [],
  };
  const cell = 'requests.received.person';
  const from = report.values[cell] ?? null;
  const adopted = ofCells([{ cell, from, to: Number(from) + 1 }]);
  const [finding] = check({ ...report, values: { ...report.values, [cell]: Number(from) + 1 } });
  if (!finding) throw new Error('The figure that is adopted upsets nothing.');
  return [
    await measure('make', empty, (context) => makeReport(context, { unit, year, edition })),
    await measure('make and fill', filled, (context) => makeReport(context, report)),
    await measure('read', filled, readReport),
    await measure('adopt one cell', filled, (context) => write(context, adopted)),
    await measure('check (read and write)', filled, checkReport),
    await measure('explain', filled, (context) => explainFinding(context, finding, '已核实')),
    await measure('clear', filled, clearFlags),
    await measure(`make a summary of ${UNITS}`, city, (context) => makeSummary(context, seed)),
    await measure('update one unit of it', city, (context) => updateSummary(context, corrected)),
  ];
}
