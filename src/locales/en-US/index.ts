/** What the product says in English; rows and columns are glossed, the official labels stay Chinese in the sheets. */
import type { Locale } from '../zh-CN';
import { causes } from './causes';
import { letter } from './letter';
import { messages } from './messages';
import { pane } from './pane';
import { quantities } from './quantities';
import { register } from './register';
import { rules } from './rules';

export const enUS: Locale = {
  id: 'en-US',
  separator: ', ',
  more: '{first} and others, {count} cells',
  blank: 'blank',
  also: ' In the same sentence: {list}.',
  alsoOne: '{said} for {quantity} where the tables give {expected}',
  alsoSeparator: '; ',
  wholeReport: 'Whole report',

  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  outcome: { broken: 'Broken', cannotTell: 'Cannot tell' },
  unitState: {
    submitted: 'Submitted',
    missing: 'Missing',
    duplicate: 'Duplicate',
    wrongYear: 'Wrong year',
    wrongEdition: 'Wrong edition',
    unreadable: 'Unreadable',
    unexpected: 'Not on the roster',
    ambiguous: 'Ambiguous name',
  },
  passage: 'This report: “{own}”\nThere: “{other}”',
  problemColumns: {
    unit: 'Unit',
    severity: 'Severity',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    message: 'Problem',
    expected: 'Expected',
    found: 'Found',
    difference: 'Difference',
    rule: 'Rule',
    file: 'File',
  },
  table: {
    report: 'Whole report',
    '1': '1 Overview',
    '5': '5 Problems and improvements',
    '6': '6 Other matters',
    disclosure: '2 Disclosure',
    requests: '3 Requests',
    appeals: '4 Reviews and litigation',
  },

  places: { line: 'line {line}', page: 'page {page}, line {line}' },

  rules,
  causes,
  quantities,
  letter,
  messages,
  register,
  pane,
};
