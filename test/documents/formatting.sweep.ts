/** Formatting that carries meaning, printed to PDF by LibreOffice: what a reader sees is read, and nothing else. */
import JSZip from 'jszip';
import { readDocument } from '../../src/documents/read';
import type { CellValue } from '../../src/report';
import { layOut } from '../../tools/documents/layout';
import { officePdfs } from '../../tools/documents/pdf';
import { distinctReport } from '../../tools/documents/reports';
import { toDocx } from '../../tools/documents/word';

const report = distinctReport('2021', 2023, '云溪县水务局');
const id = 'requests.granted.person';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

const cases: readonly (readonly [name: string, content: string, value: CellValue])[] = [
  ['struck out', run('9', '<w:strike/>') + run('5'), 5],
  ['struck out twice', run('98', '<w:dstrike/>') + run('5'), 5],
  ['white on white', run('9', '<w:color w:val="FFFFFF"/>') + run('5'), 5],
  ['hidden', run('9', '<w:vanish/>') + run('5'), 5],
  ['without size', run('9', '<w:sz w:val="1"/>') + run('5'), 5],
  ['a superscript', run('5') + run('1', '<w:vertAlign w:val="superscript"/>'), '5¹'],
  ['a subscript', run('5') + run('1', '<w:vertAlign w:val="subscript"/>'), '5₁'],
  ['underlined', run('95', '<w:u w:val="single"/>'), 95],
];

it('[10.5] PDF: struck out, white, hidden and raised figures as they are seen', async () => {
  const zip = await JSZip.loadAsync(await toDocx(layOut(report)));
  const part = 'word/document.xml';
  const xml = await zip.file(part)!.async('string');
  const own = new RegExp(`<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>${Number(report.values[id])}</w:t></w:r>`);
  const files: Uint8Array[] = [];
  for (const [, content] of cases) {
    zip.file(part, xml.replace(own, content));
    files.push(await zip.generateAsync({ type: 'uint8array' }));
  }
  for (const [index, pdf] of officePdfs(files, 'docx').entries()) {
    const [name, , value] = cases[index] ?? [];
    const { value: read } = await readDocument(pdf);
    expect({ name, values: read?.values }).toEqual({ name, values: { ...report.values, [id]: value } });
  }
}, 120_000);
