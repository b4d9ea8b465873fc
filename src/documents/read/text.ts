/** Files of text: a report as JSON, CSV, HTML, or the text of a report. */
import { parseReport, type Reading, type Report } from '../../report';
import { readReportText } from '../recognise';
import { isReportCsv, readReportCsv } from '../csv';
import { decode } from '../file';
import { isHtml, readHtml } from './html';

/** Not the bracketed words that web pages begin with. */
const JSON_START = /^\s*(?:\{|\[\s*[[{"\]])/;

export function readPastedText(given: string): Reading<Report> | Promise<Reading<Report>> {
  const text = given.replace(/^\uFEFF/, '');
  if (JSON_START.test(text)) return parseReport(text);
  if (isReportCsv(text)) return readReportCsv(text);
  return isHtml(text) ? readHtml(text) : readReportText(text);
}

/** Decodes the bytes and reads them as text. */
export const readBytesAsText = (bytes: Uint8Array): Reading<Report> | Promise<Reading<Report>> =>
  readPastedText(decode(bytes));
