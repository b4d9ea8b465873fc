/** Writing a report as a document. */
import { formatReport, type Report, withGroupsPlaced } from '../../report';

/** By their endings, in the order in which they are offered. */
export const documentKinds = ['docx', 'html', 'csv', 'json'] as const;

export type DocumentKind = (typeof documentKinds)[number];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writers are loaded when they are needed: the one for Word is large. */
const writers: Readonly<Record<DocumentKind, (report: Report) => Promise<Uint8Array>>> = {
  docx: async (report) => (await import('./docx')).docxOf(report),
  html: async (report) => utf8((await import('./html')).htmlOf(report)),
  json: async (report) => utf8(formatReport(report)),
  csv: async (report) => utf8((await import('../csv/write')).csvOf(report)),
};

/** The bytes of the file, as the report stands: what is wrong with its figures is neither corrected nor marked. */
export const writeDocument = (report: Report, kind: DocumentKind): Promise<Uint8Array> =>
  writers[kind](kind === 'json' ? report : withGroupsPlaced(report));
