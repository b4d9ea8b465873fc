/** The example: a published report made, filled and checked through office.js, with one count mistyped. */
import exampleText from './zhenhai-2020.txt?raw';
import { readReportText } from '../../src/documents/recognise';
import { checkReport, goTo, makeReport, type Result } from '../../src/excel';
import type { Report } from '../../src/report';

/** Where the error is planted: a count that no longer agrees with its row nor with its column. */
const PLANTED = { cell: 'requests.granted.person', value: 3 };

function exampleReport(): Report {
  const report = readReportText(exampleText).value!;
  return { ...report, values: { ...report.values, [PLANTED.cell]: PLANTED.value } };
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.code}: ${result.failure.detail}`);
}

/** The client library, loaded into this window by the loader that the add-in's pages use. */
async function loadClient(): Promise<void> {
  const script = document.createElement('script');
  script.src = '../office-js/office.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  await Office.onReady();
}

/** Fills the workbook that is open, which is blank, and shows the cell that is wrong. */
export async function makeExample(): Promise<void> {
  await loadClient();
  await Excel.run(async (context) => {
    valueOf(await makeReport(context, exampleReport()));
    const { places } = valueOf(await checkReport(context));
    valueOf(await goTo(context, places.get(PLANTED.cell)!));
  });
}
