/** Text that people read: CSV, HTML, or the text of a report. */
import type { Reading, Report } from '../../report';
import { isReportCsv, readReportCsv } from '../csv';
import { readReportText } from '../recognise';
import { isHtml, readHtml } from './html';

export function readWords(text: string): Reading<Report> | Promise<Reading<Report>> {
  if (isReportCsv(text)) return readReportCsv(text);
  return isHtml(text) ? readHtml(text) : readReportText(text);
}
