/** What working in Excel costs on the wire: the same in every run. */
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { checkReport, makeReport, readReport } from '../../src/excel';
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

export async function roundTrips(): Promise<Row[]> {
  const report = typicalReport(1);
  const { unit, year, edition } = report;
  const empty = await open();
  const filled = await open();
  return [
    await measure('make', empty, (context) => makeReport(context, { unit, year, edition })),
    await measure('make and fill', filled, (context) => makeReport(context, report)),
    await measure('read', filled, readReport),
    await measure('check (read and write)', filled, checkReport),
  ];
}
