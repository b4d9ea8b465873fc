/** The words of the task pane in English. */
import type { Locale } from '../../zh-CN';
import { importing } from './importing';
import { letters } from './letters';
import { register } from './register';
import { report } from './report';
import { settings } from './settings';
import { summary } from './summary';
import { writing } from './writing';

export const pane: Locale['pane'] = {
  name: 'OGI Annual Report',
  retry: 'Retry',
  close: 'Close',
  notUndone: 'Only part of it may be done. Look at the workbook, then try again.',
  outside: 'This page works inside Excel. Open it there, from the tab “OGI Report” of the ribbon.',
  tooOld: {
    title: 'This Excel is too old',
    advice:
      'OGI Annual Report needs Microsoft 365, Excel 2021 or later, or Excel on the web. A report that is already made can still be filled in: its totals, differences and coloured cells go on working.',
  },
  readSelection: 'Read the selected cell',
  nothingSelected: '{cell}: nothing to see to',
  notLoaded:
    'This part of the pane could not be loaded. Check the network, then close the pane and open it again.',
  unreadable: 'This report cannot be read yet',
  gone: {
    told: 'Deleted: sheet “{sheets}”.',
    separator: '”, “',
    known:
      'It can be made again with what was read before it was deleted. The other sheets stay as they are.',
    lost: 'Some formulas named cells outside the tables. They come back without them: {cells}.',
    cellSeparator: ', ',
    unknown: 'It can be made again, with nothing filled in. The other sheets stay as they are.',
    action: 'Make it again',
  },
  working: {
    open: 'Reading the workbook…',
    make: 'Making the sheets…',
    makeAgain: 'Making it again…',
    check: 'Checking…',
    clearFlags: 'Clearing the flags…',
    explain: 'Saving the explanation…',
    write: 'Writing…',
    putRowBack: 'Putting the row back…',
    takeRowOut: 'Taking the row out…',
    readDocument: 'Reading the document…',
    exportReport: 'Making the file…',
    saveLetters: 'Writing the letters…',
    readPrior: 'Reading the document…',
    makeSummary: 'Making the summary…',
    updateSummary: 'Updating the summary…',
    restoreSummary: 'Taking the update back…',
    readRegister: 'Reading the file…',
    addToRegister: 'Writing into the register…',
    removeFromRegister: 'Taking rows out of the register…',
    shareRegister: 'Making the copy…',
    readSelection: 'Reading the selected cell…',
    openExample: 'Opening the example…',
    goTo: 'Going there…',
  },
  done: {
    makeAgain: 'Made again; nothing else has changed.',
    check: 'Checked. Cells are flagged; the details are on sheet 校验结果.',
    clearFlags:
      '校验结果 is empty but for explanations. Colours that formulas give go when the figures are right.',
    takeRowOut: 'Undone: the row “{label}” is out again.',
    exportReport: 'The file is made and handed to the browser. It says what the sheets say.',
    saveLetters: 'The letters are made and handed to the browser.',
    shareRegister: 'The copy has been made and is downloaded by the browser. Applicants have become numbers.',
    copied: {
      register:
        'Excel for Mac cannot download from the pane; the copy has been copied. Paste it into TextEdit and save it as a .csv file.',
      docx: 'Excel for Mac cannot download files from the pane, so the report has been copied. Paste it into a new Word document and save that.',
      text: 'Excel for Mac cannot download files from the pane, so the text has been copied. Paste it into TextEdit and save it as a .{kind} file.',
      letters:
        'Excel for Mac cannot download files from the pane, so the text of the letters has been copied. Paste it into Word or a mail.',
    },
    makeSummary: 'The summary is made. Select a cell of sheet 汇总表 to see which units make it up.',
  },
  firstRun: {
    title: 'Make an annual report',
    intro:
      'Makes the sheets of the prescribed form. Totals add up by themselves, and figures are checked as you enter them.',
    unit: 'Name of the body',
    unitExample: 'For example 某某县人民政府办公室',
    unitMissing: 'Enter the name of the body.',
    year: 'Report year',
    yearOption: '{year}',
    editionSince: 'Reports from {from} on use the {edition} edition of the form ({document}).',
    editionBetween: 'Reports for {from} to {to} use the {edition} edition of the form ({document}).',
    make: 'Make the report',
    promise: 'Adds sheets to this workbook and leaves what is there alone.',
    others: 'Or begin with what there is',
    import: 'Import a report',
    importDetail: 'Word, WPS, PDF, OFD, web page, Excel',
    summary: 'Sum up many reports',
    summaryDetail: 'Choose a folder; each file is read and checked',
    steps: 'New here? Three steps',
    example: 'Open an example',
  },
  export: {
    hasErrors: 'Errors left: {count}; the file has the figures as they are.',
    kinds: { docx: 'Word', html: 'Web page', csv: 'CSV data', json: 'JSON data' },
  },
  register,
  report,
  settings,
  import: importing,
  writing,
  summary,
  letters,
  notices: 'Notes on reading',
};
