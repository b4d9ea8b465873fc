/** What is said in English when a file, a workbook or a report cannot be taken as it is. */
import type { Locale } from '../zh-CN';

export const messages: Locale['messages'] = {
  'file.notFound': 'No such file. Check its name and path.',
  'file.notAFile': 'This is no ordinary file but a pipe or a device; it was not read.',
  'file.unreadable': 'The file cannot be opened. Is it a folder, in use, or not yours to read?',
  'file.fault': 'The program failed while reading it: {detail}',
  'file.notWritten': 'The file cannot be written: {detail}',
  'file.diskFull': 'The file cannot be written: the disk is full.',
  'file.noPermission': 'The file cannot be written: you may not write there, or the disk is read-only.',
  'file.noFolder': 'The file cannot be written: there is no such folder.',
  'file.isFolder': 'The file cannot be written: this is a folder.',
  'file.exists': 'The file is already there; nothing was written. Add --force to replace it.',
  'file.isInput': 'This is the very file to be read; nothing was written. Choose another output.',
  'file.writtenTwice': 'Two outputs are the same file; nothing was written. Give each a name of its own.',
  'json.syntax': 'The JSON is incomplete or wrong and cannot be read. Export it again.',
  'json.syntaxAt':
    'The JSON is incomplete or wrong: it cannot be read from {line}, character {column} on. Export it again.',
  'json.unknownMember': '{path} is not part of the format. Check the id and the edition.',
  'json.invalid': '{path} does not fit the format: {detail}',
  'document.broken':
    'The file is damaged or incomplete and cannot be read. Export or download it again and retry.',
  'document.tooLarge':
    'The file is far larger than an annual report and was not read. Export the annual report alone.',
  'document.endless':
    'Reading the file takes too much time or memory; it may be damaged and was not read. Export or save it anew and try again.',
  'document.archive':
    'This is an archive, and one report is opened at a time. Unpack it and choose one; to read all its reports at once, name it .zip and choose it in a summary.',
  'document.otherArchive':
    'This is a RAR or 7z archive. Unpack it and choose the files in it, or save it as .zip.',
  'document.tooManyFiles':
    'The archive has more than {limit} files and was not read. Make several archives of it.',
  'document.encrypted': 'The file has a password. Save it without one and retry.',
  'document.oldWord':
    'This is a file of Word before Word 97, or no Word file. Open it, save it as .docx and retry.',
  'document.picture':
    'This is a picture; its words cannot be read. Use the Word, Excel or PDF file or the web page.',
  'document.scanned':
    'These pages are scans, pictures without text, and cannot be read. Use the Word or Excel file or the web page.',
  'document.tooManyPages':
    'Of {count} pages only the first {limit} were read. Export the annual report alone.',
  'document.otherKind': 'This kind of file cannot be read. Save it as .docx, .xlsx or PDF and retry.',
  'document.rtf':
    'This is an RTF file, whose tables cannot be read. Open it in Word or WPS, save it as .docx and retry.',
  'document.tooManyRows': 'The sheet “{sheet}” has too many rows; only the first {limit} were read.',
  'document.hiddenSheet': 'The sheet “{sheet}” is hidden and was not read.',
  'document.hiddenRows':
    '{count} rows of the sheet “{sheet}” are hidden or filtered and were read like others.',
  'document.hiddenColumns': '{count} columns of the sheet “{sheet}” are hidden and were read like others.',
  'document.textBox':
    'Over the sheet “{sheet}” lie {count} text boxes with digits, which are in no cell and were not read: “{found}”. If they are figures of the report, type them into the cells.',
  'document.uncalculated':
    '{cell} and others, {count} in all, are formulas whose results are not in the file; they were read as blank. Open and save the file in Excel and retry.',
  'text.notAReport': 'No table of the annual report was found; nothing was read.',
  'text.noTables':
    'The report’s titles are there but no table in words; nothing was read. The tables may be pictures: use the Word or Excel file.',
  'text.twoReports':
    'There seem to be two reports, the second from {line} on. Cells in which they differ were not read; import them one by one.',
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
  'text.figuresApart':
    '{place} ({line}): in this text the figures come before the names of their rows, so which belong where is unclear and none was read. Use the PDF or Word file itself, or copy row by row.',
  'text.rowNotFound': 'The row “{place}” was not found.',
  'text.rowTwice':
    'The row “{place}” appears twice ({line} and {other}); where their values differ none was taken.',
  'text.rowOrder': 'At {line}: the row “{place}” is out of order; it was read by its label.',
  'text.rowCells':
    '“{place}” ({line}) should have {expected} values but {found} are filled in; which belongs where is unclear, so none was read.',
  'text.rowsAsGroup':
    '“{place}” ({line}) is printed as one row: {found}. Its figures are kept as the total of the group and take part in the sums; in a worksheet they stand in the row “{row}”. Divide them among its rows.',
  'text.groupRow':
    '“{place}” ({line}) has figures of its own, a subtotal; its rows were read one by one and the subtotal was not.',
  'text.extraColumn':
    '{place} ({line}): the column “{label}” is none of the form’s and was not read; the others were read by their names.',
  'text.sideBySide':
    'Every cell has two figures: this looks like two years or two bodies side by side, not one annual report, and was not read. Take them apart and import each.',
  'text.leftOut': 'From {line} on: “{found}” belongs to no cell of the form and was not read.',
  'import.otherEdition':
    'The document is of the {found} edition, but the {edition} edition belongs here; it cannot be imported.',
  'import.otherYear': 'The document is for {found}; here the year is {year}. Please check.',
  'import.otherUnit': 'The document is of “{found}”, the workbook of “{unit}”. Please check.',
  'import.kept': 'Cells that the document leaves blank and the workbook holds keep what they have: {count}.',
  'workbook.notOurs': 'The workbook holds no annual report. Make one, or open the right file.',
  'workbook.noYear': 'The report year on the cover cannot be read. Enter a four-digit year there.',
  'workbook.coverNotFound':
    'The cover (封面) is gone, and with it the unit and the report year. Make it again in the pane in Excel, or restore it from a copy.',
  'workbook.blockNotFound':
    '“{place}” (on sheet “{sheet}” once) was not found; it may have been deleted. None of its figures were read. Make the sheet again or restore a copy.',
  'workbook.rowNotFound':
    'Sheet “{sheet}” lacks a row: {place}. No figure of this table was read. Undo the deletion, or put the row back.',
  'workbook.columnNotFound':
    'Sheet “{sheet}” lacks a column: {place}. No figure of this table was read. Undo the deletion, or put the column back.',
  'workbook.labelOverwritten':
    'On sheet “{sheet}” a label was written over or deleted: {label}. Figures were read from where they stood. Press Ctrl+Z in Excel; where that is too late, unprotect the sheet and restore the label.',
  'workbook.marginOverwritten':
    'On sheet “{sheet}” the margin beside the table was written over (rows {rows}): go by the pane and 校验结果, not by the notes and colours there. Press Ctrl+Z in Excel; where that is too late, import this file into a new workbook, which has the margin whole.',
  'workbook.sheetGone': 'Sheet “{sheet}” is gone. Make it again in the pane in Excel.',
  'workbook.registerSheetGone':
    'Sheet “{sheet}” was deleted: figures counted from the register are of no use now. What it held is nowhere else. Do not save; close the workbook and open it again, or restore it from its version history or a copy.',
  'workbook.registerListsGone':
    'Sheet “{sheet}” was deleted: due dates of the register and figures counted from it are of no use now. All that you filled into the register is still there. Do not save; close the workbook and open it again, or restore it from its version history or a copy.',
  'workbook.priorNotFound':
    'Sheet “{sheet}” is incomplete: “{place}” was not found. Last year is compared as far as it was read. Press Ctrl+Z in Excel; where that is too late, delete the sheet, make it again here and import last year’s report.',
  'workbook.sectionNotFound': 'The text of section “{section}” was not found and was not read.',
  'workbook.manualCalculation':
    'Excel calculates only when told to (manual calculation). The sheets of the report have been calculated, so what is checked is up to date.',
  'workbook.summary': 'This workbook is a summary: the sums on its sheet 汇总表 have been read.',
  'workbook.foundByLabels':
    'The block “{place}” was found by its labels on sheet “{sheet}” and read as usual.',
  'excel.cellEditMode': 'A cell is being edited. Press Enter, then try again.',
  'excel.accessDenied':
    'The sheet is protected or read-only. Unprotect it or save a copy, then retry. ({detail})',
  'excel.sheetProtected':
    'The sheet “{detail}” is protected and the add-in cannot unprotect it. Choose Unprotect Sheet under Review, then retry.',
  'excel.notFound': 'A sheet or table that is needed is gone. ({detail})',
  'excel.summaryIncomplete':
    'Sheet “{detail}” of the summary was deleted; what is left cannot be read alone. Do not save; close the workbook and open it again, or restore it from its version history or a copy, or gather the reports again in a new workbook.',
  'excel.tooLarge': 'Too much to write at once.',
  'excel.notSupported': 'This Excel is too old for what is needed. ({detail})',
  'excel.alreadyThere': 'The workbook already has sheets of an annual report ({detail}). Use a new workbook.',
  'excel.changedMeanwhile':
    'A cell to be changed was edited just now; nothing was written. See the list as it is now. ({detail})',
  'excel.workbookChanged': 'Someone has just changed “{detail}”; nothing was written. Try again.',
  'excel.notOurs': 'The workbook holds no annual report. Make one first.',
  'excel.other': 'Excel did not finish: {detail}',
  'export.unknownKind': 'Files of this kind cannot be written. Give one of these extensions: {kinds}.',
  'export.hasErrors':
    'The report has {count} error(s) and was written as it stands. Correct them before publishing.',
  'csv.syntax': 'The quotes from {line} on do not pair: this is not correct CSV.',
  'csv.noColumn': 'The column “{column}” is missing: this CSV was not exported by this tool.',
  'csv.noRows': 'There are no rows below the header.',
  'csv.otherReport':
    'At {line}: another body, year or edition than in the lines before it. A file holds one report.',
  'csv.member': 'At {line}: “{member}” in the column member is wrong; it can be values, prior or texts.',
  'csv.twice': 'At {line}: “{id}” has a line already, and which of them holds cannot be told.',
  'roster.twice': 'The roster lists “{unit}” more than once; it counts as one unit.',
  'summary.noUnits': 'There are no reports to add up.',
  'summary.notAUnit': 'This is a summary, not a unit’s report; it was left out.',
  'summary.mixedEditions':
    'The reports are on different editions of the form ({editions}), which cannot be added up. Summarise them apart.',
  'summary.mixedYears':
    'The reports are not of the same year ({years}) and cannot be added up. Summarise them apart.',
  'summary.wordsLeftOut':
    'Cells that hold words and are left out of the sums: {cells}, of {count} units: {units}.',
  'summary.otherForm':
    'The summary to be checked is for {year} on the {edition} edition, the reports are for {unitsYear} on the {unitsEdition} edition: they cannot be compared.',
  'prior.none': 'No report of last year by “{unit}” was found; nothing was compared with last year.',
  'prior.otherYear':
    'The report that was found is for {year}, not for last year ({expected}); nothing was compared with it.',
  'prior.otherEdition':
    'Last year’s report is on the form of {edition}, not of {expected}; nothing was compared with it.',
  'summary.priorYear':
    'The figures to compare with are for {year}, not for the year before ({expected}); they are compared all the same.',
  'register.notFound': 'No register was found: no sheet has a header with a date of receipt.',
  'register.filled': 'Requests in the register: {requests}, cases: {cases}; cells filled from it: {count}.',
  'register.rowsNotCounted':
    'Rows that count nowhere, and were not filled in: {count}; ogi register says which.',
  'register.noCases': 'The register has no cases of review or litigation; table 4 was not filled.',
  'register.columnFor': '“{sheet}” has no column “{title}”; “{word}” was taken for it. Please check.',
  'register.columnTwice': '“{sheet}” has the column “{title}” twice; the first was read.',
  'register.columnsUnknown': 'Columns of “{sheet}” that no register has were not read: {headings}.',
  'register.columnMissing':
    '“{sheet}” has no column “{title}”: none of its rows can be counted. Please add it.',
  'register.wordMapped':
    '“{word}” in {title} of “{sheet}” was read as “{label}” ({count} rows, from row {row}). Please check.',
  'register.dateAsNumber':
    '{count} cells of {title} in “{sheet}” are numbers and were read as dates (from row {row}). Please check.',
  'register.subtotals': '{count} rows of “{sheet}” are sums and were left out (from row {row}).',
  'register.remarks': '{count} rows of “{sheet}” are remarks and were left out (from row {row}).',
  'register.headerAgain':
    '{count} rows of “{sheet}” are the header again and were left out (from row {row}).',
  'register.continued':
    '{count} rows of “{sheet}” belong to the row above (merged cells) and are not counted apart (from row {row}).',
  'register.mergedFilled':
    '{count} cells of “{sheet}” are part of merged cells and were read as those say (from row {row}).',
  'register.copies':
    '{count} requests of “{sheet}” are in “{other}” already and count once (from row {row}).',
};
