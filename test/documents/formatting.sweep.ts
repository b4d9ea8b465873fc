/** Formatting that carries meaning, by LibreOffice in the formats that it makes of Word's and Excel's files: .doc, PDF and .xls. */
import { readDocument } from '../../src/documents/read';
import type { CellValue } from '../../src/report';
import { officeFiles } from '../../tools/documents/pdf';
import { excelWith, excelWithBox, withCell, wordWith } from './formattedReport';
import { isSaid, type SheetCellSaid, ways } from './ways';

/** What is not compared, by its way and the ending of what LibreOffice makes: why. */
const leftOut: Readonly<Record<string, string>> = {
  'the prompt of a content control, doc': 'LibreOffice writes the prompt as text like any other',
  'the prompt of a content control, pdf': 'the prompt is printed, and a reader of the paper sees it',
  'a text box, doc': 'LibreOffice wants a shape around its text, and drops it without',
  'a text box, pdf': 'LibreOffice wants a shape around its text, and drops it without',
};

interface Case {
  readonly name: string;
  readonly seen: CellValue;
  readonly make: () => Promise<Uint8Array>;
}

const wordCases = ways.flatMap(({ name, seen, word }): Case[] =>
  isSaid(word) ? [{ name, seen, make: () => wordWith(word) }] : [],
);

const excelCases = ways.flatMap(({ name, seen, excel }): Case[] =>
  isSaid<SheetCellSaid>(excel)
    ? [{ name, seen: excel.seen === undefined ? seen : excel.seen, make: () => excelWith(excel.edit) }]
    : [],
);

it.each([
  ['docx', 'doc', wordCases],
  ['docx', 'pdf', wordCases],
  ['xlsx', 'xls', excelCases],
] as const)(
  '[10.5] %s as .%s: every figure as it is seen',
  async (from, to, cases) => {
    const files = officeFiles(await Promise.all(cases.map(({ make }) => make())), from, to);
    const wrong: unknown[] = [];
    for (const [index, file] of files.entries()) {
      const { name, seen } = cases[index] as Case;
      if (leftOut[`${name}, ${to}`]) continue;
      const { value } = await readDocument(file);
      const expected = withCell(seen);
      const differing = Object.keys(expected).filter((id) => value?.values[id] !== expected[id]);
      if (differing.length > 0)
        wrong.push({ name, seen, read: differing.map((id) => [id, value?.values[id]]).slice(0, 3) });
    }
    expect(wrong).toEqual([]);
  },
  300_000,
);

it('[10.5] a text box over a sheet is told in .xls as in .xlsx', async () => {
  const files = [await excelWithBox('新收', '95', '件'), await excelWithBox('请核对后报送')];
  const [figures, words] = await Promise.all(
    officeFiles(files, 'xlsx', 'xls').map((file) => readDocument(file)),
  );
  expect(figures?.messages).toEqual([
    { code: 'document.textBox', params: { sheet: '表1', found: '新收95件', count: 1 } },
  ]);
  expect(words?.messages).toEqual([]);
}, 120_000);

const runOf = (properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>95</w:t></w:r>`;
const white = '<w:color w:val="FFFFFF"/>';
const dark = '<w:shd w:val="clear" w:color="auto" w:fill="204080"/>';

it.each([
  ['white on paper', white, /$^/, '', null],
  ['white in a dark cell', white, '</w:tcPr>', `${dark}</w:tcPr>`, 95],
  ['white in a dark paragraph', white, '<w:p>', `<w:p><w:pPr>${dark}</w:pPr>`, 95],
  ['white before a marker', `${white}<w:highlight w:val="darkBlue"/>`, '', '', 95],
  ['dark in a dark cell', '<w:color w:val="204080"/>', '</w:tcPr>', `${dark}</w:tcPr>`, null],
  [
    'struck out by the style of its paragraph',
    '',
    '<w:p>',
    '<w:p><w:pPr><w:pStyle w:val="Struck"/></w:pPr>',
    null,
  ],
  [
    'not struck out in a paragraph that is',
    '<w:strike w:val="0"/>',
    '<w:p>',
    '<w:p><w:pPr><w:pStyle w:val="Struck"/></w:pPr>',
    95,
  ],
] as const)('[10.5] in a .doc, %s', async (_, properties, place, content, seen) => {
  const run = runOf(properties);
  const own = new RegExp(`<w:tc>(?:(?!<w:tc>).)*?${run}.*?</w:tc>`);
  const word = await wordWith(run, (xml) => xml.replace(own, (cell) => cell.replace(place, content)));
  const [doc] = officeFiles([word], 'docx', 'doc');
  expect((await readDocument(doc as Uint8Array)).value?.values).toEqual(withCell(seen));
});
