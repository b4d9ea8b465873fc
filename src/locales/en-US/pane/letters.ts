/** The words of letters in the pane in English. */
import type { Locale } from '../../zh-CN';

export const letters: Locale['pane']['letters'] = {
  title: 'Letters for correction',
  sentence: '{unit}: sent back, time {round}',
  word: 'Export to Word',
  copy: 'Copy the text',
  copied: 'Copied',
  text: 'Save as text',
  textFile: '{unit} letter for correction.txt',
  zip: 'All in a zip ({count})',
  zipFile: 'Letters for correction {year}.zip',
  place: '{at} of {count}',
  previous: 'Previous',
  next: 'Next',
  letter: 'Letter',
  sender: 'Signature, deadline, contact',
  senderNote: 'Filled in once for all letters; kept on this computer only.',
  fields: { office: 'Signed by', deadline: 'Send again by', contact: 'Contact', date: 'Date' },
  examples: {
    office: '青山县人民政府办公室',
    deadline: '1月19日',
    contact: '李明 12345',
    date: '2026年1月16日',
  },
  none: 'No report has to go back',
  noneNext: 'The reports that were read have no errors.',
  begin: 'First read the reports',
  beginNext: 'Choose the files of the bodies. Those that must go back are listed, each with its letter.',
  elsewhere:
    'Letters are written in the workbook of a summary. Open a new workbook, then press 退回通知 in the ribbon.',
};
