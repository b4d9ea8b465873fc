/** Formatting that carries meaning, every way of it in every format that can say it: what a reader sees is read, and nothing else. */
import JSZip from 'jszip';
import { readDocument, readPasted } from '../../src/documents/read';
import { excelWith, excelWithBox, htmlWith, ofdWith, withCell, wordWith } from './formattedReport';
import { isSaid, ways } from './ways';

describe.each(ways)('[10.5] a figure: $name', ({ seen, html, word, excel, ofd }) => {
  if (isSaid(html))
    it('in HTML', async () => {
      expect((await readPasted(htmlWith(html))).value?.values).toEqual(withCell(seen));
    });
  if (isSaid(word))
    it('in Word', async () => {
      expect((await readDocument(await wordWith(word))).value?.values).toEqual(withCell(seen));
    });
  if (isSaid(excel))
    it('in Excel', async () => {
      const { value } = await readDocument(await excelWith(excel.edit));
      const shown = excel.seen === undefined ? seen : excel.seen;
      expect(value?.values).toEqual(withCell(shown));
    });
  if (isSaid(ofd))
    it('in OFD', async () => {
      expect((await readDocument(await ofdWith(ofd))).value?.values).toEqual(withCell(seen));
    });
  const unsaid = Object.entries({ html, word, excel, ofd }).filter(([, said]) => !isSaid(said));
  if (unsaid.length > 0)
    it(`that ${unsaid.map(([format]) => format).join(' and ')} cannot show so`, () => {
      for (const [, said] of unsaid) expect(said).toHaveProperty('not', expect.stringMatching(/\w/));
    });
});

it('[10.5] a row that Word hides is none', async () => {
  const zip = await JSZip.loadAsync(await wordWith('<w:r><w:t>5</w:t></w:r>'));
  const xml = await zip.file('word/document.xml')!.async('string');
  const [row = ''] = xml.match(/<w:tr>(?:(?!<w:tr>).)*?<w:r><w:t>5<\/w:t><\/w:r>.*?<\/w:tr>/) ?? [];
  const hidden = row.replace('<w:tr>', '<w:tr><w:trPr><w:hidden/></w:trPr>').replace('>5<', '>9<');
  zip.file(
    'word/document.xml',
    xml.replace(row, () => hidden + row),
  );
  const { value, messages } = await readDocument(await zip.generateAsync({ type: 'uint8array' }));
  expect(value?.values).toEqual(withCell(5));
  expect(messages).toEqual([]);
});

it('[10.5] a text box over a sheet is no cell: a message tells what it says where that has digits', async () => {
  const { value, messages } = await readDocument(await excelWithBox('新收', '95', '件'));
  expect(value?.values).toEqual((await readDocument(await excelWith(() => undefined))).value?.values);
  expect(messages).toEqual([
    { code: 'document.textBox', params: { sheet: '表1', found: '新收95件', count: 1 } },
  ]);
  expect((await readDocument(await excelWithBox('请核对后报送'))).messages).toEqual([]);
});

it.each([
  ['<del>9</del>5', 5],
  ['<strike>9</strike>5', 5],
  ['<span style="font-size: 0pt; color: red">9</span>5', 5],
  ['<span style="color: white">9</span>5', 5],
  ['<span style="opacity: 0">9</span>5', 5],
  ['5<span style="vertical-align:super">1</span>', '5¹'],
  ['<b>5</b>', 5],
  ['<span style="font-size:0.9em">5</span>', 5],
])('[10.5] HTML says it in other words too: %s', async (content, value) => {
  expect((await readPasted(htmlWith(content))).value?.values).toEqual(withCell(value));
});
