/** A report one cell of which is written as a way of `ways.ts` has it, as a file of each format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { contentOf } from '../../src/documents/read/pdf/page';
import type { CellValue, Report } from '../../src/report';
import { toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import { distinctReport } from '../../tools/documents/reports';
import { toDocx } from '../../tools/documents/word';
import { toXlsx } from '../../tools/documents/workbook';
import { styles, toOfd } from '../support/ofd';
import { type OfdObject, wordStyles } from './ways';

const report = distinctReport('2021', 2023, '云溪县水务局');
const id = 'requests.granted.person';
const figure = Number(report.values[id]);

/** The figures when the cell reads so. */
export const withCell = (value: CellValue): Report['values'] => ({ ...report.values, [id]: value });

/** The text with another in the place of the one match. */
function replaced(text: string, place: RegExp, content: string): string {
  if (!place.test(text)) throw new Error('the cell was not found');
  return text.replace(place, () => content);
}

export const htmlWith = (content: string): string =>
  replaced(toHtml(layOut(report)), new RegExp(`(?<=<td>)${figure}(?=<)`), content);

/** @param content runs in the place of the figure's own, @param finish changes the document around them */
export async function wordWith(content: string, finish = (xml: string): string => xml): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await toDocx(layOut(report)));
  const change = async (part: string, edit: (xml: string) => string): Promise<void> =>
    void zip.file(part, edit(await zip.file(part)!.async('string')));
  const own = new RegExp(`<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>${figure}</w:t></w:r>`);
  await change('word/document.xml', (xml) => finish(replaced(xml, own, content)));
  await change('word/styles.xml', (xml) => replaced(xml, /<\/w:styles>/, `${wordStyles}</w:styles>`));
  return zip.generateAsync({ type: 'uint8array' });
}

export const excelWith = (edit: (cell: ExcelJS.Cell) => void): Promise<Uint8Array> =>
  toXlsx(layOut(report), {
    finish: ({ worksheets: [sheet] }) =>
      sheet?.eachRow((row) => row.eachCell((cell) => cell.value === figure && edit(cell))),
  });

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A text box over the first sheet, whose words stand in two runs. */
export async function excelWithBox(...runs: readonly string[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await toXlsx(layOut(report)));
  const change = async (part: string, place: RegExp, content: string): Promise<void> =>
    void zip.file(part, replaced(await zip.file(part)!.async('string'), place, content));
  const text = runs.map((run) => `<a:r><a:t>${run}</a:t></a:r>`).join('');
  const anchor = ['from', 'to']
    .map(
      (end, at) =>
        `<xdr:${end}><xdr:col>${1 + at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${3 + at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${end}>`,
    )
    .join('');
  zip.file(
    'xl/drawings/drawing1.xml',
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING}"><xdr:twoCellAnchor>${anchor}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p>${text}</a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  zip.file(
    'xl/worksheets/_rels/sheet1.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${RELATIONS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  await change(
    'xl/worksheets/sheet1.xml',
    /<\/worksheet>/,
    `<drawing xmlns:r="${RELATIONS}" r:id="rId9"/></worksheet>`,
  );
  await change(
    '[Content_Types].xml',
    /<\/Types>/,
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
  );
  return zip.generateAsync({ type: 'uint8array' });
}

/** The report as a PDF, as LibreOffice printed it. */
const PRINTED = join(__dirname, '../fixtures/documents/word-2021.pdf');

async function printedPages() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = new Uint8Array(readFileSync(PRINTED));
  const document = await pdfjs.getDocument({ data, disableFontFace: true }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => contentOf(await document.getPage(number), pdfjs.OPS)));
}

/** How wide a figure is, and where lines go through it, to the size of its letters. */
const WIDTH = 0.55;
const MIDDLE = 0.3;

/** @param objects the signs in the place of the figure */
export async function ofdWith(objects: readonly OfdObject[]): Promise<Uint8Array> {
  const style = styles['filled boxes, plain steps']!;
  const zip = await JSZip.loadAsync(await toOfd(await printedPages(), style));
  const own = new RegExp(
    `<ofd:TextObject ID="1" Boundary="([\\d.]+) ([\\d.]+) 9 9" Font="1" Size="([\\d.]+)"><ofd:TextCode[^>]*>${figure}</ofd:TextCode></ofd:TextObject>`,
  );
  let found = 0;
  for (const { name } of zip.file(/Content\.xml$/)) {
    const xml = await zip.file(name)!.async('string');
    const [whole, x, y, size] = (own.exec(xml) ?? []).map((part, at) => (at === 0 ? part : Number(part)));
    if (whole === undefined) continue;
    found += 1;
    const [left, base, height] = [Number(x), Number(y), Number(size)];
    const drawn = objects.map(({ text, attributes = '', fill = '', isRaised, isStruck }, at) => {
      const from = left + at * height * WIDTH;
      const own = /Size=/.test(attributes) ? '' : ` Size="${isRaised ? height * 0.6 : height}"`;
      const line = `<ofd:PathObject ID="8" Boundary="${from} ${base - height * MIDDLE} 9 9"><ofd:AbbreviatedData>S 0 0 L ${height * WIDTH} 0</ofd:AbbreviatedData></ofd:PathObject>`;
      const up = isRaised ? height * 0.4 : 0;
      return `<ofd:TextObject ID="9" Boundary="${from} ${base - up} 9 9" Font="1"${own} ${attributes}>${fill}<ofd:TextCode X="0" Y="0">${text}</ofd:TextCode></ofd:TextObject>${isStruck ? line : ''}`;
    });
    zip.file(
      name,
      xml.replace(own, () => drawn.join('')),
    );
  }
  if (found !== 1) throw new Error(`the figure was found ${found} times`);
  return zip.generateAsync({ type: 'uint8array' });
}
