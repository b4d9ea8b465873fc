/** What the product says in English; rows and columns are glossed, the official labels stay Chinese in the sheets. */
import type { Locale } from './zh-CN';

export const enUS: Locale = {
  id: 'en-US',
  separator: ', ',
  more: '{first} and others, {count} cells',
  blank: 'blank',
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
  table: {
    report: 'Whole report',
    disclosure: '2 Disclosure',
    requests: '3 Requests',
    appeals: '4 Reviews and litigation',
  },

  findings: {
    'T3-1.broken':
      'Column {column} does not balance: received and carried in make {found}, processed and carried out {expected}; difference {difference}.',
    'T3-1.cannotTell':
      'Column {column} has blank or unreadable cells; counting them as 0, received and carried in make {found}, processed and carried out {expected}; difference {difference}. Fill them first.',
    'T3-2.broken':
      'Column {column}: the total processed is {found}, the outcomes add up to {expected}; difference {difference}.',
    'T3-2.cannotTell':
      'Column {column} has blank or unreadable cells; counting them as 0, the total processed is {found}, the outcomes add up to {expected}; difference {difference}. Fill them first.',
    'T3-3.broken':
      '“{row}”: the total is {found}, the applicants add up to {expected}; difference {difference}.',
    'T3-3.cannotTell':
      '“{row}” has blank or unreadable cells; counting them as 0, the total is {found}, the applicants add up to {expected}; difference {difference}. Fill them first.',
    'T4-1.broken':
      '“{row}”: the total is {found}, the four results add up to {expected}; difference {difference}.',
    'T4-1.cannotTell':
      '“{row}” has blank or unreadable cells; counting them as 0, the total is {found}, the four results add up to {expected}; difference {difference}. Fill them first.',
    'Y-1.broken':
      'Column {column}: carried in is {found}, last year’s report carried out {expected}; difference {difference}.',
    'Y-1.cannotTell':
      'Column {column}: carried in is not a number; last year’s report carried out {expected}.',
    'Y-2.broken':
      '{row}: {found} in force; last year’s, plus made, less repealed gives {expected}; difference {difference}.',
    'Y-2.cannotTell':
      '{row} has blank or unreadable cells; counting them as 0, {found} in force, {expected} from last year’s; difference {difference}.',
    'Y-3.broken':
      '{row}: {found} items last year; last year’s report gives {expected}; difference {difference}.',
    'Y-3.cannotTell': '{row}: last year’s items are not a number; last year’s report gives {expected}.',
    'S-1.broken':
      '{row} contradicts itself: {found} is less than {expected}. No fewer can be in force than were made less repealed, and items cannot fall below 0.',
    'S-1.cannotTell':
      '{row} has blank or unreadable cells; counting them as 0, {found} is less than {expected}.',
    'S-2.broken': '{row}: {found} published in all, fewer than the {expected} published this year.',
    'S-2.cannotTell':
      '{row} has blank or unreadable cells; counting them as 0, {found} published in all, fewer than {expected} this year.',
    'V-1.negative': '{cell} is {found}; it cannot be negative.',
    'V-1.fraction': '{cell} is {found}; a count is a whole number.',
    'V-2.hidesNumber':
      '{cell} says “{found}”: a number among words is left out of every sum. Enter the number alone.',
    'V-2.word': '{cell} says “{found}”, which is no number. Enter 0 where there is none.',
    'V-2.excelError': 'The formula in {cell} fails ({found}).',
    'V-2.untidy':
      '{cell} is written “{found}” and read as {read}. A number kept as text is left out of sums.',
    'V-3.suspicious': '{cell} is {found} (10,000 yuan), above 100 million yuan. Was it entered in yuan?',
    'V-3.unstated': '{cell} is {found}; the form prints no unit. Say in the text which one it is.',
    'V-4.row':
      '“{row}” has blank cells ({count}: {columns}) beside filled ones. Enter 0 where there is none.',
    'V-4.rows': '{rows}: whole rows are blank, {count} cells. Enter 0 where there is none.',
    'V-4.block': '“{rows}” is blank altogether, {count} cells. Enter 0 where there is none.',
    'V-5': '{cell} is blank; its parts add up to {expected}.',
    'F-1.edition':
      'A report for {year} uses the {expected} edition of the form; this is the {found} edition.',
    'F-1.year': 'No form is in force for {year}. Check the report year.',
    'G-1.broken':
      '{cell}: the summary says {found}, its {count} units add up to {expected}; difference {difference}. Reported: {units}.',
    'G-1.cannotTell':
      '{cell}: the summary says {found}, its {count} units add up to {expected}, blank or unreadable cells counted as 0; difference {difference}. Reported: {units}.',
  },

  suggestions: {
    'T3-1': 'Check the column’s received, carried in, processed and carried out',
    'T3-2': 'Check the column’s outcomes and its total',
    'T3-3': 'Check the row’s applicants and its total',
    'T4-1': 'Check the four results and their total',
    'Y-1': 'Compare with last year’s report, or explain',
    'Y-2': 'Compare with last year’s report, or explain',
    'Y-3': 'Compare with last year’s report, or explain',
    'S-1': 'Check these figures',
    'S-2': 'Check whether the two are swapped',
    'V-1': 'Enter 0 or a positive whole number',
    'V-2': 'Leave the number alone',
    'V-3': 'Check the unit',
    'V-4': 'Fill them in; 0 where there is none',
    'V-5': 'Enter {expected}',
    'F-1': 'Report again on the right edition of the form',
    'G-1': 'Check the summary, and whether a unit is missing or counted twice',
  },

  causes: {
    oneCell: '{cell} should probably be {to} (now {from}: {why}). Differences that this clears: {count}.',
    severalCells: '{why}: {changes}. Differences that this clears: {count}.',
    change: '{cell} from {from} to {to}',
    changeSeparator: '; ',
    several: 'Probably {mistakes} mistakes',
    cannotTell: 'Equally likely as far as figures tell; please compare with your records:',
    more: 'Other possibilities: {count}.',
    lastYear:
      'The table agrees in itself; only last year’s report differs. Please check last year’s figures.',
    tooMany: 'Too many mistakes to tell which cell is wrong; please check row by row.',
    why: {
      digitReplaced: 'one digit is wrong',
      digitDropped: 'a digit was left out',
      digitAdded: 'a digit too many',
      transposed: 'two digits transposed',
      sign: 'the sign is wrong',
      decimal: 'decimal point misplaced, or given in 万 (ten thousands)',
      text: 'the number is among words and not counted',
      blank: 'left blank',
      blankTotal: 'the total was left blank',
      totalNotUpdated: 'the total does not follow its parts',
      lastYear: 'this is last year’s figure',
      neighbour: 'the same as the next cell, perhaps copied from there',
      omitted: '0 where a figure belongs',
      surplus: 'a figure where none belongs',
      unlike: 'it does not fit the other figures',
      swapped: 'Two figures are exchanged',
      misplaced: 'A figure stands in the wrong cell',
      shifted: 'A row or column is shifted by one cell',
      texts: 'These numbers are among words and not counted',
    },
  },

  rules: {
    'T3-1': 'Requests, every column: received + carried in = processed + carried out',
    'T3-2': 'Requests, every column: processed = sum of the outcomes',
    'T3-3': 'Requests, every row: total = persons + the five kinds of organisation',
    'T4-1': 'Reviews and litigation, each group: total = upheld + corrected + other + pending',
    'Y-1': 'Every column: carried in = carried out in last year’s report',
    'Y-2': 'In force = in force last year + made − repealed',
    'Y-3': 'Items last year = last year’s report: items the year before + change',
    'S-1': 'In force ≥ made − repealed; items last year + change ≥ 0',
    'S-2': 'Published in all ≥ published this year',
    'V-1': 'A count is 0 or a positive whole number; only the year’s change may be negative',
    'V-2': 'A number cell holds a number and nothing else',
    'V-3': 'Fees are in 10,000 yuan; the procurement total has no printed unit, so it must be stated',
    'V-4': 'No blanks beside filled cells: blank is not 0',
    'V-5': 'No blank total whose parts are filled',
    'F-1': '2019 and 2020 use the 2019 edition of the form, 2021 and later the 2021 edition',
    'G-1': 'Every cell of a summary = the sum of that cell in its units’ reports',
  },

  places: { line: 'line {line}', page: 'page {page}, line {line}' },

  messages: {
    'file.notFound': 'No such file. Check its name and path.',
    'file.unreadable': 'The file cannot be opened. Is it a folder, in use, or not yours to read?',
    'file.notWritten': 'The file cannot be written: {detail}',
    'json.syntax': 'Not valid JSON: {detail}',
    'json.unknownMember': '{path} is not part of the format. Check the id and the edition.',
    'json.invalid': '{path} does not fit the format: {detail}',
    'document.broken':
      'The file is damaged or incomplete and cannot be read. Export or download it again and retry.',
    'document.tooLarge':
      'The file is far larger than an annual report and was not read. Export the annual report alone.',
    'document.encrypted': 'The file has a password. Save it without one and retry.',
    'document.oldWord': 'This is an old Word or WPS file (.doc, .wps). Open it, save it as .docx and retry.',
    'document.oldExcel': 'This is an old Excel or WPS file (.xls, .et). Open it, save it as .xlsx and retry.',
    'document.picture':
      'This is a picture; its words cannot be read. Use the Word, Excel or PDF file or the web page.',
    'document.otherKind': 'This kind of file cannot be read. Save it as .docx, .xlsx or PDF and retry.',
    'document.hiddenSheet': 'The sheet “{sheet}” is hidden and was not read.',
    'document.uncalculated':
      '{cell} and others, {count} in all, are formulas whose results are not in the file; they were read as blank. Open and save the file in Excel and retry.',
    'text.notAReport': 'No table of the annual report was found; nothing was read.',
    'text.tooLong': 'The text is too long; only its first {limit} characters were read.',
    'text.moreMessages': '{count} more messages are not listed.',
    'text.unitNotFound': 'The title names no body; please fill it in.',
    'text.yearNotFound': 'No report year was found; please fill it in.',
    'text.editionDiffers':
      '{year} calls for the {editionOfYear} edition, but the tables are of the {edition} edition and were read as such.',
    'text.labelVariant': 'At {line}: “{found}” was read as the prescribed “{official}”.',
    'text.sectionNotFound': 'The section “{section}” was not found.',
    'text.sectionTwice':
      'The section “{section}” appears twice ({line} and {other}); the words of the first were taken.',
    'text.sectionOrder': 'At {line}: the section “{section}” is out of order.',
    'text.blockNotFound': 'Table not found: {place}.',
    'text.columnNotFound':
      '{place} ({line}): the column “{label}” is not in the header; values were read by position, please check.',
    'text.columnTwice': '{place} ({line}): the column “{label}” appears too often in the header.',
    'text.columnOrder': '{place} ({line}): the columns should run “{label}”; its values were not read.',
    'text.rowNotFound': 'The row “{place}” was not found.',
    'text.rowTwice':
      'The row “{place}” appears twice ({line} and {other}); where their values differ none was taken.',
    'text.rowOrder': 'At {line}: the row “{place}” is out of order; it was read by its label.',
    'text.rowCells':
      '“{place}” ({line}) should have {expected} values but {found} are filled in; which belongs where is unclear, so none was read.',
    'text.leftOut': 'From {line} on: “{found}” belongs to no cell of the form and was not read.',
    'import.otherEdition':
      'The document is of the {found} edition, but the {edition} edition belongs here; it cannot be imported.',
    'import.otherYear': 'The document is for {found}; here the year is {year}. Please check.',
    'import.otherUnit': 'The document is of “{found}”, the workbook of “{unit}”. Please check.',
    'import.kept':
      'Cells that the document leaves blank and the workbook holds keep what they have: {count}.',
    'workbook.notOurs': 'The workbook holds no annual report. Make one, or open the right file.',
    'workbook.noYear': 'The report year on the cover cannot be read. Enter a four-digit year there.',
    'workbook.blockNotFound':
      'The block “{block}” (on sheet “{sheet}” once) was found neither by its name nor by its labels and was not read.',
    'workbook.foundByLabels':
      'The block “{block}” was found by its labels on sheet “{sheet}” and read as usual.',
    'excel.cellEditMode': 'A cell is being edited. Press Enter, then try again.',
    'excel.accessDenied':
      'The sheet is protected or read-only. Unprotect it or save a copy, then retry. ({detail})',
    'excel.notFound': 'A sheet or table that is needed is gone. ({detail})',
    'excel.tooLarge': 'Too much to write at once.',
    'excel.notSupported': 'This Excel is too old for what is needed. ({detail})',
    'excel.alreadyThere':
      'The workbook already has sheets of an annual report ({detail}). Use a new workbook.',
    'excel.changedMeanwhile':
      'A cell to be changed was edited just now; nothing was written. See the list as it is now. ({detail})',
    'excel.notOurs': 'The workbook holds no annual report. Make one first.',
    'excel.other': 'Excel did not finish: {detail}',
    'export.unknownKind': 'Files of this kind cannot be written. Give one of these extensions: {kinds}.',
    'export.hasErrors':
      'The report has {count} error(s) and was written as it stands. Correct them before publishing.',
    'csv.syntax': 'The quotes from line {line} on do not pair: this is not correct CSV.',
    'csv.noColumn': 'The column “{column}” is missing: this CSV was not exported by this tool.',
    'csv.noRows': 'There are no rows below the header.',
    'csv.otherReport':
      'Line {line} is of another body, year or edition than the lines before it. A file holds one report.',
    'csv.member': 'Line {line}: “{member}” in the column member is wrong; it can be values, prior or texts.',
    'csv.twice': 'Line {line}: “{id}” has a line already, and which of them holds cannot be told.',
    'roster.twice': 'The roster lists “{unit}” more than once; it counts as one unit.',
    'summary.noUnits': 'There are no reports to add up.',
    'summary.mixedEditions':
      'The reports are on different editions of the form ({editions}), which cannot be added up. Summarise them apart.',
    'summary.mixedYears':
      'The reports are not of the same year ({years}) and cannot be added up. Summarise them apart.',
    'summary.wordsLeftOut':
      'Cells that hold words and are left out of the sums: {cells}, of {count} units: {units}.',
    'summary.otherForm':
      'The summary to be checked is for {year} on the {edition} edition, the reports are for {unitsYear} on the {unitsEdition} edition: they cannot be compared.',
    'summary.noYear':
      'No year and edition is that of more than half of the reports ({years}). Summarise them apart.',
    'summary.priorYear':
      'The figures to compare with are for {year}, not for the year before ({expected}); they are compared all the same.',
  },

  pane: {
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
    unreadable: 'This report cannot be read yet',
    working: {
      open: 'Reading the workbook…',
      make: 'Making the sheets…',
      check: 'Checking…',
      clearFlags: 'Clearing the flags…',
      totalsToFormulas: 'Turning totals into formulas…',
      explain: 'Saving the explanation…',
      change: 'Writing…',
      readDocument: 'Reading the document…',
      importReport: 'Writing into the workbook…',
      goTo: 'Going there…',
    },
    done: {
      check: 'Checked. Cells are flagged; the details are on sheet 校验结果.',
      clearFlags:
        '校验结果 is empty but for explanations. Colours that formulas give go when the figures are right.',
      totals: 'Totals turned into formulas: {count}.',
      noTotals: 'All totals are formulas already; nothing was changed.',
      importReport: 'Written. Please check the report.',
      change: 'Cells changed: {count}.',
      undo: 'Undo',
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
      import: 'Import a report from a file…',
      promise: 'Adds sheets to this workbook and leaves what is there alone.',
    },
    import: {
      title: 'Import an annual report',
      intro:
        'Reads a report from Word, a web page, PDF, Excel or text, and shows what would be written before anything is.',
      back: 'Back',
      target: 'Use as',
      targets: { this: 'This year’s report', prior: 'Last year’s figures' },
      choose: 'Choose a file…',
      drop: 'or drop a file here',
      paste: 'or paste here what you copied from a web page or Word',
      another: 'Another file',
      unit: 'Name of the body',
      unitMissing: 'Enter the name of the body.',
      year: 'Report year',
      yearMissing: 'Enter a four-digit year from 2019 on.',
      document: '{unit} · {year} · {edition} edition',
      nameless: '(no name)',
      yearless: '(no year)',
      notes: 'Notes on reading',
      make: 'Make the report from it',
      filled: 'The three tables have {count} cells; {filled} were read.',
      same: 'The document says what the workbook says; there is nothing to write.',
      figures: 'Figures in the tables (cells: {count})',
      text: '{section} (text)',
      totals:
        'Totals that differ from the sum of their parts: {count}. They will be written as printed and be formulas no more.',
      cell: 'Now',
      value: 'To be',
      place: 'Place',
      write: 'Write into the workbook',
      blank: 'blank',
    },
    report: { noUnit: 'No name of the body yet', title: 'Report for {year} · {edition} edition' },
    tools: {
      label: 'Tools',
      check: 'Check and flag',
      clearFlags: 'Clear flags',
      totalsToFormulas: 'Totals to formulas',
      import: 'Import…',
    },
    glance: {
      untouched: 'Nothing is filled in yet. Once figures are entered, problems are listed here.',
      clean: 'No problems found.',
      nothingToFix: 'Nothing needs attention.',
      errors: 'Errors to correct: {count}.',
      warnings: 'Warnings to verify or explain: {count}.',
      stale:
        'Sheet 校验结果 and its colours are from before the latest edits. “Check and flag” brings them up to date.',
      caption: 'Press a sheet or a severity to see only those.',
      sheet: 'Sheet',
      all: 'All',
      blank: 'Blank',
    },
    list: {
      label: 'Problems',
      showing: 'Only: {filter}',
      showAll: 'Show all',
      nothingHere: 'No problems of this kind.',
      expected: 'Expected',
      found: 'Found',
      difference: 'Difference',
      advice: 'Suggestion',
    },
    causes: {
      label: 'Cells that may be wrong',
      adopt: 'Use this',
      ignore: 'Ignore',
      ignored: 'Ignored: {count}.',
      showIgnored: 'Show again',
    },
    explanation: {
      add: 'Explain',
      edit: 'Edit explanation',
      label: 'Explanation',
      hint: 'Where the figures are right after all, say why. Kept on sheet 校验结果.',
      save: 'Save',
      cancel: 'Cancel',
    },
    notices: 'Notes on reading',
  },

  workbench: {
    title: 'OGI Annual Report · Workbench',
    loading: 'Opening the example report…',
    failed: 'Cannot start: ',
    exampleFile: 'Example report.xlsx',
    newFile: 'Workbook.xlsx',
    new: 'New',
    open: 'Open…',
    save: 'Save as .xlsx',
    ribbon: 'Ribbon',
    commands: 'Ribbon commands',
    noCommand: 'A ribbon command is not registered',
    nameBox: 'Name box',
    formulaBar: 'Formula bar',
    cellEditor: 'Cell content',
    sheets: 'Sheets',
    ready: 'Ready',
    editing: 'Edit',
    paneWidth: 'Width of the pane',
    closePane: 'Close the pane',
    ok: 'OK',
    protectedTitle: 'This cell is protected',
    protectedMessage:
      'It is a fixed part of the form or a formula, and the sheet is protected. Enter figures in the white cells.',
    refusedTitle: 'This cannot be entered',
    brokenTitle: 'The file cannot be opened',
    brokenMessage: 'It is not a sound .xlsx workbook. Export it again, then retry.',
  },

  cli: {
    about: 'The open government information annual report: make, fill, read, check',
    aboutNew: 'Make the workbook of an empty annual report',
    aboutFill: 'Fill a workbook from a report (JSON or published text), check it and flag what is wrong',
    aboutRead: 'Read a report (JSON, text or a workbook of ours) and print it as JSON',
    aboutExport: 'Write a report as a document: Word, web page, JSON or CSV, by the file name’s extension',
    exportOutput: 'file to write: .docx, .html, .json or .csv',
    aboutCheck: 'Check reports and list what is wrong; exit code 1 on errors, 2 when a file cannot be read',
    lang: 'language of the output',
    edition: 'edition of the form; decided by the year unless given',
    unit: 'name of the reporting body',
    year: 'report year',
    output: 'workbook to write',
    input: 'input file',
    json: 'print JSON',
    badYear: 'Give a four-digit year from 2019 on.',
    fault: 'The program failed: {detail}',
    todo: '→ ',
    cause: '※ ',
    clean: '{file}: nothing found',
    summary: '{file}: errors {errors}, warnings {warnings}, hints {hints}',
  },
};
