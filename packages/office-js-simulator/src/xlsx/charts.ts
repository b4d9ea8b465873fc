/** The charts of a book as parts of its file: a drawing for each sheet that has any, and a part for each chart. */
import type JSZip from 'jszip';
import type { Contents } from '../book/contents';
import type { Chart } from '../book/charts';
import { chartXml } from './chartXml';
import { addPart, relate, textOf } from './parts';
import { element } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const SPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:r': OFFICE,
};

/** Adds the charts to a file whose worksheets are written. */
export async function writeCharts(zip: JSZip, book: Contents): Promise<void> {
  let charts = 0;
  for (const [index, sheet] of book.sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const worksheet = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    const anchors = sheet.charts.map((chart, at) => anchor(chart, at + 1));
    await addPart(zip, drawing, `${TYPES}.drawing+xml`, element('xdr:wsDr', SPACES, anchors.join('')));
    for (const [at, chart] of sheet.charts.entries()) {
      const part = `xl/charts/chart${++charts}.xml`;
      await addPart(zip, part, `${TYPES}.drawingml.chart+xml`, chartXml(book, chart));
      await relate(zip, drawing, `rId${at + 1}`, `${OFFICE}/chart`, `../charts/chart${charts}.xml`);
    }
    await relate(zip, worksheet, 'rIdDrawing', `${OFFICE}/drawing`, `../drawings/drawing${index + 1}.xml`);
    const xml = await textOf(zip, worksheet);
    zip.file(worksheet, xml.replace(/(?=<legacyDrawing|<tableParts|<extLst|<\/worksheet>)/, DRAWING));
  }
}

const DRAWING = element('drawing', { 'r:id': 'rIdDrawing' });

/** Where a chart lies: from the corner of a cell to the corner of another. */
function anchor({ name, area }: Chart, number: number): string {
  const corner = (part: string, row: number, column: number): string =>
    element(
      `xdr:${part}`,
      {},
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
    );
  const own = element('xdr:cNvPr', { id: number + 1, name }) + '<xdr:cNvGraphicFramePr/>';
  const frame = [
    element('xdr:nvGraphicFramePr', {}, own),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: SPACES['xmlns:c'] }, element('c:chart', { 'r:id': `rId${number}` })),
    ),
  ];
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('from', area.row, area.column) +
      corner('to', area.row + area.rows, area.column + area.columns) +
      element('xdr:graphicFrame', { macro: '' }, frame.join('')) +
      '<xdr:clientData/>',
  );
}
