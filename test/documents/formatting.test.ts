/** Formatting that carries meaning, in a cell of each kind of file: what a reader sees is read, and nothing else. */
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { readDocument, readPasted } from '../../src/documents/read';
import type { CellValue, Report } from '../../src/report';
import { toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import { distinctReport } from '../../tools/documents/reports';
import { toDocx } from '../../tools/documents/word';
import { toXlsx } from '../../tools/documents/workbook';

const report = distinctReport('2021', 2023, '云溪县水务局');
const id = 'requests.granted.person';
const figure = Number(report.values[id]);

const withCell = (value: CellValue): Report['values'] => ({ ...report.values, [id]: value });

const readHtmlCell = (content: string) =>
  readPasted(toHtml(layOut(report)).replace(`<td>${figure}<`, `<td>${content}<`));

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

/** A Word file whose cell holds the content instead of its run. */
async function readWordCell(content: string, styles = '') {
  const zip = await JSZip.loadAsync(await toDocx(layOut(report)));
  const part = 'word/document.xml';
  const xml = await zip.file(part)!.async('string');
  const own = new RegExp(`<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>${figure}</w:t></w:r>`);
  if (!own.test(xml)) throw new Error('the cell was not found');
  zip.file(part, xml.replace(own, content));
  if (styles) {
    const sheet = await zip.file('word/styles.xml')!.async('string');
    zip.file('word/styles.xml', sheet.replace('</w:styles>', `${styles}</w:styles>`));
  }
  return readDocument(await zip.generateAsync({ type: 'uint8array' }));
}

const readSheetCell = async (change: (cell: ExcelJS.Cell) => void) =>
  readDocument(
    await toXlsx(layOut(report), {
      finish: ({ worksheets: [sheet] }) =>
        sheet?.eachRow((row) => row.eachCell((cell) => cell.value === figure && change(cell))),
    }),
  );

describe('issue 10.5: formatting that carries meaning', () => {
  it.each([
    ['<s>9</s>5', 5],
    ['<strike>9</strike>5', 5],
    ['<del>9</del>5', 5],
    ['<span style="text-decoration: line-through">9</span>5', 5],
    ['<span style="font-size:0">9</span>5', 5],
    ['<span style="font-size: 0pt; color: red">9</span>5', 5],
    ['<span style="color:#FFFFFF">9</span>5', 5],
    ['<span style="color: white">9</span>5', 5],
    ['<span style="display:none">9</span>5', 5],
    ['<span style="opacity: 0">9</span>5', 5],
    ['5<sup>1</sup>', '5¹'],
    ['5<sub>1</sub>', '5₁'],
    ['5<span style="vertical-align:super">1</span>', '5¹'],
    ['<b>5</b>', 5],
    ['<span style="font-size:0.9em">5</span>', 5],
    ['<span style="background:#204080"><span style="color:#fff">5</span></span>', 5],
  ])('HTML: %s', async (content, value) => {
    expect((await readHtmlCell(content)).value?.values).toEqual(withCell(value));
  });

  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const change = 'w:id="1" w:author="某" w:date="2024-01-20T00:00:00Z"';

  it.each<[string, string, CellValue]>([
    ['struck out', run('9', '<w:strike/>') + run('5'), 5],
    ['struck out twice', run('9', '<w:dstrike/>') + run('5'), 5],
    ['not struck out', run('9', '<w:strike w:val="0"/>') + run('5'), 95],
    ['hidden', run('9', '<w:vanish/>') + run('5'), 5],
    ['without size', run('9', '<w:sz w:val="1"/>') + run('5'), 5],
    ['white on white', run('9', '<w:color w:val="FFFFFF"/>') + run('5'), 5],
    [
      'white on black',
      run('9', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>') + run('5'),
      95,
    ],
    ['a superscript', run('5') + run('1', '<w:vertAlign w:val="superscript"/>'), '5¹'],
    ['a subscript', run('5') + run('1', '<w:vertAlign w:val="subscript"/>'), '5₁'],
    ['struck out by a style', run('9', '<w:rStyle w:val="Gone"/>') + run('5'), 5],
    ['a simple field', `<w:fldSimple w:instr=" =2+3 ">${run('5')}</w:fldSimple>`, 5],
    [
      'a field',
      `${field('begin')}<w:r><w:instrText> =2+3 </w:instrText></w:r>${field('separate')}${run('5')}${field('end')}`,
      5,
    ],
    [
      'deleted and inserted',
      `<w:del ${change}><w:r><w:delText>9</w:delText></w:r></w:del><w:ins ${change}>${run('5')}</w:ins>`,
      5,
    ],
    ['moved', `<w:moveFrom ${change}>${run('9')}</w:moveFrom><w:moveTo ${change}>${run('5')}</w:moveTo>`, 5],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>`, 5],
    [
      'a prompt',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('9')}</w:sdtContent></w:sdt>`,
      null,
    ],
    [
      'a text box',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p>${run('5')}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>${run('5')}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      5,
    ],
    ['a footnote', `${run('5')}<w:r><w:footnoteReference w:id="1"/></w:r>`, '5¹'],
  ])('Word: %s', async (_, content, value) => {
    const styles =
      '<w:style w:type="character" w:styleId="Base"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="Gone"><w:basedOn w:val="Base"/></w:style>';
    expect((await readWordCell(content, styles)).value?.values).toEqual(withCell(value));
  });

  it.each<[string, (cell: ExcelJS.Cell) => void, CellValue]>([
    ['struck out', (cell) => (cell.font = { strike: true }), null],
    [
      'partly struck out',
      (cell) => (cell.value = { richText: [{ text: '9', font: { strike: true } }, { text: '5' }] }),
      5,
    ],
    ['white on white', (cell) => (cell.font = { color: { argb: 'FFFFFFFF' } }), null],
    [
      'white on black',
      (cell) => {
        cell.font = { color: { argb: 'FFFFFFFF' } };
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF000000' } };
      },
      figure,
    ],
    ['without size', (cell) => (cell.font = { size: 1 }), null],
    ['in a format that shows nothing', (cell) => (cell.numFmt = ';;;'), null],
    [
      'a superscript',
      (cell) =>
        (cell.value = { richText: [{ text: '5' }, { text: '1', font: { vertAlign: 'superscript' } }] }),
      '5¹',
    ],
  ])('Excel: %s', async (_, edit, value) => {
    expect((await readSheetCell(edit)).value?.values).toEqual(withCell(value));
  });
});
