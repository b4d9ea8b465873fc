/** What working in Excel costs on the wire: the same in every run. */
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import {
  checkReport,
  clearFlags,
  explainFinding,
  makeAgain,
  makeReport,
  makeSummary,
  readReport,
  updateSummary,
  write,
} from '../../src/excel';
import type { EditionId } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import type { Report } from '../../src/report';
import { check } from '../../src/rules';
import { importWriting, inverse, ofCells, previewImport, totalsWriting } from '../../src/workbook/report';
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

/** Brings a report into the workbook's, as an import does. */
async function fill(context: Excel.RequestContext, report: Report): Promise<{ ok: boolean }> {
  const reading = await readReport(context);
  if (!reading.ok || !reading.value.report) return { ok: false };
  const preview = previewImport(report, 'this', reading.value.report, reading.value);
  return write(context, importWriting(preview, reading.value));
}

async function totalsToFormulas(context: Excel.RequestContext): Promise<{ ok: boolean }> {
  const reading = await readReport(context);
  if (!reading.ok || !reading.value.report) return { ok: false };
  return write(context, totalsWriting(reading.value.report, reading.value));
}

const UNITS = 10;

const unitOf = (report: Report, seed: number) => unitReport(report, check(report), { file: `${seed}.json` });

async function ofEdition(edition: EditionId): Promise<Row[]> {
  const report = typicalReport(1, edition);
  const { unit, year } = report;
  const empty = await open();
  const filled = await open();
  const city = await open();
  const lacking = await open();
  await lacking.run((context) => makeReport(context, report));
  lacking.host.book.deleteSheet(sheetNames.prior);
  const reports = Array.from({ length: UNITS }, (_, seed) => unitOf(typicalReport(seed, edition), seed));
  const { value: seed } = assemble({ reports, unread: [] });
  if (!seed) throw new Error('The reports make no summary.');
  const corrected = {
    reports: [unitOf({ ...typicalReport(77, edition), unit: typicalReport(3).unit }, 77)],
    unread: [],
  };
  const cell = 'requests.received.person';
  const from = report.values[cell] ?? null;
  const adopted = ofCells([{ cell, from, to: Number(from) + 1 }]);
  const [finding] = check({ ...report, values: { ...report.values, [cell]: Number(from) + 1 } });
  if (!finding) throw new Error('The figure that is adopted upsets nothing.');
  const row = (name: string, opened: Opened, work: Parameters<typeof measure>[2]) =>
    measure(`${edition}: ${name}`, opened, work);
  return [
    await row('make', empty, (context) => makeReport(context, { unit, year, edition })),
    await row('fill the empty one', empty, (context) => fill(context, report)),
    await row('make and fill', filled, (context) => makeReport(context, report)),
    await row('read', filled, readReport),
    await row('adopt one cell', filled, (context) => write(context, adopted)),
    await row('take that back', filled, (context) => write(context, inverse(adopted, report))),
    await row('totals to formulas', filled, totalsToFormulas),
    await row('check (read and write)', filled, checkReport),
    await row('explain', filled, (context) => explainFinding(context, finding, '已核实')),
    await row('clear', filled, clearFlags),
    await row('make 上年数据 again', lacking, (context) =>
      makeAgain(context, { report, findings: null, formulas: {}, lost: [] }),
    ),
    await row(`make a summary of ${UNITS}`, city, (context) => makeSummary(context, seed)),
    await row('update one unit of it', city, (context) => updateSummary(context, corrected)),
  ];
}

export async function roundTrips(): Promise<Row[]> {
  return [...(await ofEdition('2021')), ...(await ofEdition('2019'))];
}
