/** A letter as a Word document, on the page of the official report. */
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { PrintedLetter } from '../model';
import { fontTable } from './fonts';
import { page, styles } from './look';
import { runsOf } from './runs';

const narrative = (text: string): Paragraph => new Paragraph({ style: 'Narrative', children: runsOf(text) });

/** The bytes of the .docx file. */
export function docxOfLetter(letter: PrintedLetter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator: letter.signature[0] ?? '',
    lastModifiedBy: letter.signature[0] ?? '',
    styles,
    sections: [
      {
        properties: { page },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(letter.title) }),
          new Paragraph({ children: runsOf(letter.salutation) }),
          narrative(letter.opening),
          ...letter.groups.flatMap(({ heading, items }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(heading) }),
            ...items.map(narrative),
          ]),
          ...letter.closing.map(narrative),
          ...letter.signature.map(
            (line) => new Paragraph({ alignment: AlignmentType.RIGHT, children: runsOf(line) }),
          ),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [fontTable]);
}
