/** The words of an import in English. */
import type { Locale } from '../../zh-CN';

export const importing: Locale['pane']['import'] = {
  title: 'Import a report',
  intro:
    'From Word, WPS, PDF, OFD, a web page, Excel or text. You see what would be written before anything is.',
  choose: 'Choose a file…',
  drop: 'or drop a file here',
  paste: 'or paste here what you copied from a web page or Word',
  pasted: 'What was pasted',
  another: 'Change',
  unit: 'Name of the body',
  unitMissing: 'Enter the name of the body.',
  year: 'Report year',
  yearMissing: 'Enter a four-digit year from {first} on.',
  document: '{unit}, report for {year} ({edition} edition)',
  nameless: '(no name)',
  yearless: '(no year)',
  make: 'Make the report from it',
  filled: 'The three tables have {count} cells; {filled} were read.',
  fits: {
    this: {
      sentence: 'This year’s report, for this year’s sheets',
      next: 'Document and report are both for {year}.',
    },
    prior: {
      sentence: 'Last year’s report, for sheet 上年数据',
      next: 'The document is for {found}, this report for {year}. This year’s figures stay as they are.',
    },
    otherYear: {
      sentence: 'The years do not fit; nothing is written',
      next: 'The document is for {found}, this report for {year}. Choose another, or say below what it is if its year is misprinted.',
    },
    yearless: {
      sentence: 'The document does not say its year',
      next: 'Look at what is listed below before you write it.',
    },
  },
  write: { this: 'Write into this year’s sheets', prior: 'Put on sheet 上年数据' },
  others: {
    this: {
      title: 'Year misprinted? Take it as this year’s',
      detail: 'Filled cells of this year that would be overwritten: {count}. They are listed first.',
    },
    prior: {
      title: 'Year misprinted? Take it as last year’s',
      detail: 'Filled cells of 上年数据 that would be overwritten: {count}. They are listed first.',
    },
  },
  othersNothing: 'What would be written is listed first; filled cells stay.',
  same: 'The document says what the workbook says; there is nothing to write.',
  totals:
    'Totals that differ from the sum of their parts: {count}. They will be written as printed and be formulas no more.',
  look: 'Worth a look',
};
