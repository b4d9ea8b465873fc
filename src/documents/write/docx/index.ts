/** A report as a Word document that prints like the official form. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import type { Report } from '../../../report';
import type { PrintedBlock, PrintedSection } from '../model';
import { printedReport } from '../printedReport';
import { fontTable } from './fonts';
import { page, styles } from './look';
import { runsOf } from './runs';
import { tableOf } from './table';

function block(printed: PrintedBlock): Paragraph | Table {
  switch (printed.kind) {
    case 'subheading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(printed.text) });
    case 'paragraph':
      return new Paragraph({
        style: 'Narrative',
        children: [...(printed.lead ? runsOf(printed.lead, { style: 'Lead' }) : []), ...runsOf(printed.text)],
      });
    case 'table':
      return tableOf(printed);
  }
}

const section = ({ title, blocks }: PrintedSection): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(title) }),
  ...blocks.map(block),
];

/** `— 1 —`, on odd pages at the right and on even ones at the left, one character from the edge. */
const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** The bytes of the .docx file. */
export async function docxOf(report: Report): Promise<Uint8Array> {
  const { unit, subject, sections } = printedReport(report);
  const document = new Document({
    title: `${unit}${subject}`,
    creator: unit,
    lastModifiedBy: unit,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page },
        footers: { default: footer('right'), even: footer('left') },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: runsOf([unit, subject].filter(Boolean).join('\n')),
          }),
          ...sections.flatMap(section),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [fontTable]);
}
