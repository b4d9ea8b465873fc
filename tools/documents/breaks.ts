/** The official form with page breaks anywhere: pushed down the page point by point, so that every row is cut from the next somewhere. */
import JSZip from 'jszip';
import { writeDocument } from '../../src/documents/write';
import type { Report } from '../../src/report';
import type { Paper } from './pdf';

export interface Cut {
  readonly paper: Paper;
  /** Whether a row may be broken in itself, and a merged label with it. */
  readonly maySplit: boolean;
  /** Whether the header is printed again below a break. */
  readonly repeatsHeader: boolean;
}

/** Twips in a point. */
const POINT = 20;

const onPaper = (xml: string, { width, height }: Paper): string =>
  xml.replace(
    /<w:pgSz [^>]*>/g,
    `<w:pgSz w:w="${width * POINT}" w:h="${height * POINT}" w:orient="${width > height ? 'landscape' : 'portrait'}"/>`,
  );

const withoutAll = (xml: string, ...elements: readonly string[]): string =>
  elements.reduce((text, name) => text.replace(new RegExp(`<w:${name}(?: [^>]*)?/>`, 'g'), ''), xml);

/** A paragraph that is so many points of nothing. */
const spacer = (points: number, more = ''): string =>
  `<w:p><w:pPr>${more}<w:spacing w:before="0" w:after="0" w:line="${points * POINT}" w:lineRule="exact"/></w:pPr></w:p>`;

/** A page break before section 二, and so many points of nothing below it. */
const pushed = (xml: string, points: number): string => {
  const title = xml.indexOf('二、主动公开');
  const at = xml.lastIndexOf('<w:p>', title);
  const before = spacer(1, '<w:pageBreakBefore/>') + (points > 0 ? spacer(points) : '');
  return xml.slice(0, at) + before + xml.slice(at);
};

/** A Word file of the report for each push, in points. */
export async function pushedDown(report: Report, cut: Cut, pushes: readonly number[]): Promise<Uint8Array[]> {
  const zip = await JSZip.loadAsync(await writeDocument(report, 'docx'));
  const part = 'word/document.xml';
  const xml = await zip.file(part)!.async('string');
  const free = withoutAll(
    onPaper(xml, cut.paper),
    'keepNext',
    ...(cut.maySplit ? ['cantSplit'] : []),
    ...(cut.repeatsHeader ? [] : ['tblHeader']),
  );
  const made: Uint8Array[] = [];
  for (const points of pushes) {
    zip.file(part, pushed(free, points));
    made.push(await zip.generateAsync({ type: 'uint8array' }));
  }
  return made;
}
