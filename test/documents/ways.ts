/**
 * Every way of hiding or qualifying a figure, and how each format says it (issue 10.5): what stands in the cell, and what a
 * reader sees there. Word's files are also read as .doc and printed to PDF, Excel's as .xls, by LibreOffice.
 */
import type ExcelJS from 'exceljs';
import type { CellValue } from '../../src/report';

/** Why a format cannot say it, or says it elsewhere. */
export interface Not {
  readonly not: string;
}

/** What an Excel cell becomes, and what is then seen where that is other than in the other formats. */
export interface SheetCellSaid {
  readonly edit: (cell: ExcelJS.Cell) => void;
  /** A look of the whole cell leaves nothing beside what it hides. */
  readonly seen?: CellValue;
}

/** An OFD's objects in the place of the figure's, each with its own attributes, what stands before its text, and its text. */
export interface OfdObject {
  readonly text: string;
  readonly attributes?: string;
  readonly fill?: string;
  readonly isRaised?: boolean;
  readonly isStruck?: boolean;
}

export interface Way {
  readonly name: string;
  /** What a reader sees; a number where it is a figure like any other. */
  readonly seen: CellValue;
  readonly html: string | Not;
  readonly word: string | Not;
  readonly excel: SheetCellSaid | Not;
  readonly ofd: readonly OfdObject[] | Not;
}

export const isSaid = <T>(said: T | Not): said is T =>
  !(typeof said === 'object' && said !== null && 'not' in said);

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const change = 'w:id="1" w:author="某" w:date="2024-01-20T00:00:00Z"';
const five = run('5');

/** The styles that the runs below name. */
export const wordStyles =
  '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Struck"><w:name w:val="Struck"/><w:rPr><w:strike/></w:rPr></w:style>';

const nine = (font: Partial<ExcelJS.Font>): SheetCellSaid => ({
  edit: (cell) => (cell.value = { richText: [{ text: '9', font }, { text: '5' }] }),
});

const whole = (seen: CellValue, font: Partial<ExcelJS.Font>, ground?: string): SheetCellSaid => ({
  seen,
  edit: (cell) => {
    cell.value = 95;
    cell.font = font;
    if (ground) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: ground } };
  },
});

const mark = (vertAlign: 'superscript' | 'subscript'): SheetCellSaid => ({
  edit: (cell) => (cell.value = { richText: [{ text: '5' }, { text: '1', font: { vertAlign } }] }),
});

const NO_LOG: Not = { not: 'a sheet keeps its changes in a log of its own, not in the cell' };
const NO_WAY: Not = { not: 'the format has no such thing' };
const AS_DRAWN: Not = { not: 'a page that is drawn keeps what is seen alone' };
const AS_ABOVE: Not = { not: 'a formula, as above' };

const textBox = (text: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export const ways: readonly Way[] = [
  {
    ...{ name: 'struck out', seen: 5 },
    html: '<s>9</s>5',
    word: run('9', '<w:strike/>') + five,
    excel: nine({ strike: true }),
    ofd: [{ text: '9', isStruck: true }, { text: '5' }],
  },
  {
    ...{ name: 'struck out twice', seen: 5 },
    html: '<span style="text-decoration: line-through double">9</span>5',
    word: run('9', '<w:dstrike/>') + five,
    ...{ excel: NO_WAY, ofd: NO_WAY },
  },
  {
    ...{ name: 'struck out by a style', seen: 5 },
    html: '<style>.gone{text-decoration:line-through}</style><span class="gone">9</span>5',
    word: run('9', '<w:rStyle w:val="Gone"/>') + five,
    excel: whole(null, { strike: true }),
    ofd: AS_DRAWN,
  },
  {
    ...{ name: 'not struck out after all', seen: 95 },
    html: '<span style="text-decoration: underline">9</span>5',
    word: run('9', '<w:strike w:val="0"/>') + five,
    excel: nine({ underline: true }),
    ofd: [{ text: '9' }, { text: '5' }],
  },
  {
    ...{ name: 'a note mark above', seen: '5¹' },
    html: '5<sup>1</sup>',
    word: five + run('1', '<w:vertAlign w:val="superscript"/>'),
    excel: mark('superscript'),
    ofd: [{ text: '5' }, { text: '1', isRaised: true }],
  },
  {
    ...{ name: 'a mark below', seen: '5₁' },
    html: '5<sub>1</sub>',
    word: five + run('1', '<w:vertAlign w:val="subscript"/>'),
    excel: mark('subscript'),
    ofd: { not: 'drawn smaller and lower, as above' },
  },
  {
    ...{ name: 'hidden', seen: 5 },
    html: '<span style="display:none">9</span>5',
    word: run('9', '<w:vanish/>') + five,
    excel: { seen: null, edit: (cell) => (cell.numFmt = ';;;') },
    ofd: [{ text: '9', attributes: 'Visible="false"' }, { text: '5' }],
  },
  {
    ...{ name: 'without size', seen: 5 },
    html: '<span style="font-size:0">9</span>5',
    word: run('9', '<w:sz w:val="1"/>') + five,
    excel: nine({ size: 1 }),
    ofd: [{ text: '9', attributes: 'Size="0.1"' }, { text: '5' }],
  },
  {
    ...{ name: 'white on white', seen: 5 },
    html: '<span style="color:#fff">9</span>5',
    word: run('9', '<w:color w:val="FFFFFF"/>') + five,
    excel: nine({ color: { argb: 'FFFFFFFF' } }),
    ofd: [{ text: '9', fill: '<ofd:FillColor Value="255 255 255"/>' }, { text: '5' }],
  },
  {
    ...{ name: 'transparent', seen: 5 },
    html: '<span style="color:rgba(0,0,0,0)">9</span>5',
    ...{ word: NO_WAY, excel: NO_WAY },
    ofd: [{ text: '9', fill: '<ofd:FillColor Value="0 0 0" Alpha="0"/>' }, { text: '5' }],
  },
  {
    ...{ name: 'in the colour of its ground', seen: 5 },
    html: '<span style="color:#204080;background:#204080">9</span>5',
    word: run('9', '<w:color w:val="204080"/><w:shd w:val="clear" w:fill="204080"/>') + five,
    excel: whole(null, { color: { argb: 'FF204080' } }, 'FF204080'),
    ofd: { not: 'a box drawn under the signs: as in a PDF, by the same code' },
  },
  {
    ...{ name: 'white on a dark ground', seen: 95 },
    html: '<span style="background:#204080"><span style="color:#fff">95</span></span>',
    word: run('95', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="204080"/>'),
    excel: whole(95, { color: { argb: 'FFFFFFFF' } }, 'FF204080'),
    ofd: { not: 'a box drawn under the signs: as in a PDF, by the same code' },
  },
  {
    ...{ name: 'deleted and inserted in tracked changes', seen: 5 },
    html: '<del>9</del><ins>5</ins>',
    word: `<w:del ${change}><w:r><w:delText>9</w:delText></w:r></w:del><w:ins ${change}>${five}</w:ins>`,
    ...{ excel: NO_LOG, ofd: AS_DRAWN },
  },
  {
    ...{ name: 'moved in tracked changes', seen: 5 },
    html: NO_WAY,
    word: `<w:moveFrom ${change}>${run('9')}</w:moveFrom><w:moveTo ${change}>${five}</w:moveTo>`,
    ...{ excel: NO_LOG, ofd: AS_DRAWN },
  },
  {
    ...{ name: 'a simple field', seen: 5 },
    html: NO_WAY,
    word: `<w:fldSimple w:instr=" =2+3 ">${five}</w:fldSimple>`,
    excel: { edit: (cell) => (cell.value = { formula: '2+3', result: 5 }) },
    ofd: AS_DRAWN,
  },
  {
    ...{ name: 'a field of several runs', seen: 5 },
    html: NO_WAY,
    word: `${field('begin')}<w:r><w:instrText> =2+3 </w:instrText></w:r>${field('separate')}${five}${field('end')}`,
    ...{ excel: AS_ABOVE, ofd: AS_DRAWN },
  },
  {
    ...{ name: 'a content control', seen: 5 },
    html: NO_WAY,
    word: `<w:sdt><w:sdtPr/><w:sdtContent>${five}</w:sdtContent></w:sdt>`,
    ...{ excel: NO_WAY, ofd: AS_DRAWN },
  },
  {
    ...{ name: 'the prompt of a content control', seen: null },
    html: NO_WAY,
    word: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('9')}</w:sdtContent></w:sdt>`,
    ...{ excel: NO_WAY, ofd: AS_DRAWN },
  },
  {
    ...{ name: 'a text box', seen: 5 },
    html: '<div style="position:absolute;left:2px">5</div>',
    word: textBox('5'),
    excel: { not: 'its text boxes lie over the sheet and are in no cell: the cell is blank' },
    ofd: AS_DRAWN,
  },
  {
    ...{ name: 'a footnote', seen: '5¹' },
    html: '5<a href="#n1"><sup>1</sup></a>',
    word: `${five}<w:r><w:footnoteReference w:id="1"/></w:r>`,
    excel: { not: 'its comments stand beside the cell, not in it' },
    ofd: AS_DRAWN,
  },
  {
    ...{ name: 'in a hidden row', seen: 95 },
    html: { not: 'a hidden row is none: test/documents/hidden.test.ts' },
    word: { not: 'a hidden row is none: below' },
    excel: {
      edit: (cell) => {
        cell.value = 95;
        cell.worksheet.getRow(Number(cell.row)).hidden = true;
      },
    },
    ofd: AS_DRAWN,
  },
  {
    ...{ name: 'in a hidden column', seen: 95 },
    html: { not: 'a hidden column is none: test/documents/hidden.test.ts' },
    word: NO_WAY,
    excel: {
      edit: (cell) => {
        cell.value = 95;
        cell.worksheet.getColumn(Number(cell.col)).hidden = true;
      },
    },
    ofd: AS_DRAWN,
  },
];
