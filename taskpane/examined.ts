/** The rules at work in the pane, loaded with the first report. */
import { examine } from '../src/rules';
import type { WorkbookReading } from '../src/workbook/report';
import type { ExaminedReading } from './view';

export function examined(reading: WorkbookReading): ExaminedReading {
  const { report } = reading;
  return report ? { ...reading, report, examination: examine(report, reading) } : { ...reading, report };
}
