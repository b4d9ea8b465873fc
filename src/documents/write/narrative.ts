/** The narrative of a section as paragraphs, with the numbered headings found that they begin with. */
import { trimSpaces } from '../../report';
import type { Paragraph, Subheading } from './model';
import { linesOf, printable } from './printable';

/** `（一）` and what follows it up to the first stop. */
const NUMBERED = /^[（(][一二三四五六七八九十]+[）)][^。：:；;]*[。：:]?/;

/** A longer beginning is a sentence of the text, not a heading. */
const LONGEST_HEADING = 30;

function paragraph(line: string): Paragraph | Subheading {
  const [lead = ''] = NUMBERED.exec(line) ?? [];
  if (lead === '' || lead.length > LONGEST_HEADING) return { kind: 'paragraph', lead: '', text: line };
  if (lead === line) return { kind: 'subheading', text: line };
  return { kind: 'paragraph', lead, text: line.slice(lead.length) };
}

/** Lines are paragraphs. Spaces around them and blank lines are layout, which the document makes itself. */
export const paragraphsOf = (text: string): (Paragraph | Subheading)[] =>
  linesOf(printable(text)).map(trimSpaces).filter(Boolean).map(paragraph);
