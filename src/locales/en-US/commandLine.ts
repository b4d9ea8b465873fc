/** The words of the command line, and of the page it makes, in English. */
import type * as chinese from '../zh-CN/commandLine';

export const sum: typeof chinese.sum = {
  counted: '{file}: {year}, {edition} edition; units added up: {count}',
  state: '  {state} {count}: {units}',
  findings: '  In the reports: errors {errors}, warnings {warnings}; see sheet 问题清单',
  claim: '  [{severity} {rule}] {message}',
  changes: '  The largest changes since {year}:',
  change: '    {cell}: {then} → {now} (difference {difference})',
};

export const checkPage: typeof chinese.checkPage = {
  checkedOn: 'Checked on {date}.',
  title: 'Annual reports checked',
  totals: 'Files {files}: errors {errors}, warnings {warnings}, hints {hints}, unreadable {unreadable}.',
};

export const cli: typeof chinese.cli = {
  about: 'The open government information annual report: make, fill, read, check',
  aboutNew: 'Make the workbook of an empty annual report',
  aboutFill: 'Fill a workbook from a report (JSON or published text), check it and flag what is wrong',
  aboutRead: 'Read a report (JSON, text or a workbook of ours) and print it as JSON',
  aboutExport: 'Write a report as a document: Word, web page, JSON or CSV, by the file name’s extension',
  exportOutput: 'file to write: {kinds}',
  aboutCheck: 'Check reports and list what is wrong; exit code 1 on errors, 2 when a file cannot be read',
  aboutRegister:
    'Read a register of requests (.xlsx, .xls, .csv): count it into tables 3 and 4, check every row',
  aboutRedact:
    'Save a register for sharing: applicants become numbers, what was asked for, the numbers of replies and remarks are left out, all counts stay',
  redacted: 'the register to write: .xlsx or .csv',
  register: 'register; - is standard input',
  draftRegister: 'a register: how requests came, replies in time and fees are told from it',
  fillRegister: 'a register: blank cells are filled from it, others are checked against it',
  aboutDraft: 'Draft the usual sentences of the text from the tables (in Chinese) and print them',
  draftNothing: 'Nothing to draft: the tables hold no figures, or the text tells them all.',
  draftRefused: 'The tables still have errors ({errors}). Put them right before drafting.',
  lang: 'language of the output',
  edition: 'edition of the form; decided by the year unless given',
  unit: 'name of the reporting body',
  year: 'report year',
  output: 'workbook to write',
  force: 'replace an output file that is already there',
  input: 'input file; - is standard input',
  inputs: 'input files, folders, or patterns such as reports/*.json; - is standard input',
  format: 'format of the output',
  json: 'print JSON, as --format json does',
  aboutSum: 'Add up the reports of many units in one workbook: sums, units, roster, findings',
  roster: 'text file with the expected units, one a line',
  prior: 'last year’s report or summary, to compare with',
  priorReports:
    'last year’s report, or a folder of the units’ reports of last year (found by their names), to compare figures and words with',
  against: 'a summary made elsewhere, to be checked against the units cell by cell',
  aboutCells:
    'Write every cell of any number of reports into a table (Parquet or CSV) for DuckDB, Spark and others',
  cells: 'table of the cells, one a row: .parquet or .csv',
  findings: 'table of the findings, one a row: .parquet or .csv',
  aboutLetters:
    'write each unit with errors a letter that sends its report back: a zip of them, or one text file',
  letters: '.zip: a Word file for each unit; .txt: the words of all letters',
  before: 'files or a folder of the round before: the letters then tell what is still open from what is new',
  round:
    'how often the reports have been sent back, this time included; default: 2 with a round before, else 1',
  deadline: 'by when to send again, printed as it is given',
  office: 'who signs',
  contact: 'whom to ask',
  letter: '{unit}: {counts}',
  noLetters: 'No report has to be sent back.',
  badRound: 'Give a whole number from 1.',
  badYear: 'Give a four-digit year from {first} on.',
  fault: 'The program failed: {detail}',
  standardOutput: 'standard output',
  todo: '→ ',
  cause: '※ ',
  clean: '{file}: nothing found',
  summary: '{file}: errors {errors}, warnings {warnings}, hints {hints}',
};
