/** A report as it is printed: a title and six sections of paragraphs and tables, before it becomes a kind of file. */
import type { LabelRole, Table } from '../../form';

export interface PrintedReport {
  readonly unit: string;
  /** The year and the fixed words: what stands below the unit in the title. */
  readonly subject: string;
  readonly sections: readonly PrintedSection[];
}

export interface PrintedSection {
  /** As prescribed, with its number. */
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
}

export type PrintedBlock = Subheading | Paragraph | PrintedTable;

/** A line that is nothing but a numbered heading: `（一）主动公开`. */
export interface Subheading {
  readonly kind: 'subheading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The numbered heading that the paragraph begins with, stop included; mostly empty. */
  readonly lead: string;
  readonly text: string;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly id: Table['id'];
  /** The size of its text. */
  readonly text: Table['document']['text'];
  /** Each column's share of the width; they add up to 1. */
  readonly columns: readonly number[];
  /** The rows repeated on every page. */
  readonly head: readonly PrintedRow[];
  /** The other rows, grouped by the clause they stand under. */
  readonly bodies: readonly (readonly PrintedRow[])[];
}

/** The cells that begin in the row, from left to right. */
export type PrintedRow = readonly PrintedCell[];

export interface PrintedCell {
  /** Unique within the report; an entry's is its cell id. */
  readonly id: string;
  readonly role: LabelRole | 'entry';
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether the text runs from top to bottom. */
  readonly isVertical: boolean;
  /** The ids of the labels that say what an entry is, outermost first. */
  readonly headers: readonly string[];
}

/** A letter as it is printed. */
export interface PrintedLetter {
  readonly title: string;
  readonly salutation: string;
  readonly opening: string;
  readonly groups: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** By when, and whom to ask. */
  readonly closing: readonly string[];
  /** Who signs, and when: at the right. */
  readonly signature: readonly string[];
}
