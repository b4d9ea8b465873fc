/** The words of the letters that send reports back, in English. */
import type { Locale } from '../zh-CN';

export const letter: Locale['letter'] = {
  title: 'Report returned for correction',
  salutation: '{unit}:',
  opening:
    'Please correct the following in your annual report on government information disclosure for {year} and send it again.',
  openingAgain:
    'Your annual report on government information disclosure for {year} still needs correction (returned for the {round}. time). Please correct the following and send it again.',
  numerals: ['1', '2', '3', '4'],
  heading: 'Part {number}: {heading}',
  files: 'The files you sent',
  still: 'Pointed out before and not yet corrected',
  found: 'To be corrected',
  foundSince: 'Found this time',
  doubts: 'To be verified; please explain what is right as it stands',
  numbered: '{number}. {text}',
  item: '{place}: {message}',
  quoting: '{place}: {message} The text says: {text}',
  troubles: {
    wrongYear: 'The report is for {year}; the one asked for is for {expected}.',
    wrongEdition: 'The report for {year} does not use the form of that year. Please use the prescribed form.',
    duplicate: 'You sent {count} reports whose figures differ. Please say which one counts.',
    unreadable: 'One file cannot be read: {reason}',
  },
  again: 'Please send it again by {deadline}.',
  noDeadline: '__________',
  contact: 'Contact: {contact}',
  file: '{unit} - returned for correction.docx',
  counts: {
    first: '{found} to correct, {doubts} to verify',
    again: 'Of {before} before, {settled} corrected and {still} left; {found} new',
  },
};
