/** What the rules say in English: findings, suggestions, and the rules themselves. */
import type { Locale } from '../zh-CN';

export const findings: Locale['findings'] = {
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
  'Y-1.cannotTell': 'Column {column}: carried in is not a number; last year’s report carried out {expected}.',
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
  'V-2.untidy': '{cell} is written “{found}” and read as {read}. A number kept as text is left out of sums.',
  'V-3.suspicious': '{cell} is {found} (10,000 yuan), above 100 million yuan. Was it entered in yuan?',
  'V-3.unstated': '{cell} is {found}; the form prints no unit. Say in the text which one it is.',
  'V-4.row': '“{row}” has blank cells ({count}: {columns}) beside filled ones. Enter 0 where there is none.',
  'V-4.rows': '{rows}: whole rows are blank, {count} cells. Enter 0 where there is none.',
  'V-4.block': '“{rows}” is blank altogether, {count} cells. Enter 0 where there is none.',
  'V-5': '{cell} is blank; its parts add up to {expected}.',
  'F-1.edition': 'A report for {year} uses the {expected} edition of the form; this is the {found} edition.',
  'F-1.year': 'No form is in force for {year}. Check the report year.',
  'S-5': '{cell} is {found}, last year {expected}: more than five times apart.',
  'N-1.count': 'The text gives “{said}” for {quantity}; the table has {expected}.',
  'N-2.count': 'The text gives “{said}” for {quantity}; the table has {expected}.',
  'N-2.upheld': 'The text says “{said}” of {quantity}; in the table {expected} did not end so.',
  'N-3.share': 'The text gives “{said}” as the share of {quantity}; the table makes it {expected}%.',
  'N-3.growth': 'The text says {quantity} grew by “{said}”; the tables of both years make it {expected}%.',
  'N-3.decline': 'The text says {quantity} fell by “{said}”; the tables of both years make it {expected}%.',
  'N-4': 'The text gives {found} for {quantity}, and {expected} before.',
  'N-6': 'The statistics period is given as “{found}”; the report year is {expected}.',
  'C-1': 'The overview does not cover: {aspects}.',
  'C-2': 'Section 6 does not say what fees were charged for handling information (信息处理费).',
  'C-3': 'Section 5 is empty, or says just 无.',
  'C-4': 'The number （{found}） is out of order; （{next}） comes next.',
  'D-1.near': 'The report is due by {due}, in {days} days.',
  'D-1.past': 'The report was due by {due}, {days} days ago.',
  'G-1.broken':
    '{cell}: the summary says {found}, its {count} units add up to {expected}; difference {difference}. Reported: {units}.',
  'G-1.cannotTell':
    '{cell}: the summary says {found}, its {count} units add up to {expected}, blank or unreadable cells counted as 0; difference {difference}. Reported: {units}.',
};

export const suggestions: Locale['suggestions'] = {
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
  'S-5': 'Check the figure and its unit; is a digit too many or too few?',
  'F-2': 'Give every row of the form, in its order',
  'F-3': 'Use the prescribed label',
  'F-4': 'Give the six sections, with their titles and in their order',
  'N-1': 'Check text and table, or explain what the number covers',
  'N-2': 'Check text and table, or explain what the number covers',
  'N-3': 'Recompute, or explain what it is a share of',
  'N-4': 'Check both places',
  'N-6': 'Check the period',
  'C-1': 'Add them, if only to say that there was nothing',
  'C-2': 'Say how much was charged, or that nothing was',
  'C-3': 'Describe the main problems and what is done about them',
  'C-4': 'Check the numbering',
  'D-1': 'Finish and publish the report',
  'G-1': 'Check the summary, and whether a unit is missing or counted twice',
};

export const rules: Locale['rules'] = {
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
  'G-1': 'Every cell of a summary = the sum of that cell in its units’ reports',
  'F-1': '2019 and 2020 use the 2019 edition of the form, 2021 and later the 2021 edition',
  'S-5': 'Not above five times or below a fifth of last year’s figure (figures of 20 or more)',
  'F-2': 'Every row is there, in order; （六）其他处理 is one row in the 2019 edition, three in that of 2021',
  'F-3': 'Rows and columns have their prescribed labels',
  'F-4': 'Six sections, with the prescribed titles and in order',
  'N-1':
    'Counts of requests in the text agree with the table: received, carried in, outcomes, processed, carried out',
  'N-2':
    'Reviews, lawsuits, licences, penalties, compulsory measures, documents and fees in the text agree with the tables; “all upheld” leaves no other result',
  'N-3': 'Shares and growth in the text can be recomputed from the tables',
  'N-4': 'The text does not give two numbers for one thing',
  'N-6': 'The statistics period is 1 January to 31 December of the report year',
  'C-1': 'The overview covers disclosure, requests, information management, platforms, supervision',
  'C-2': 'Section 6 reports the fees for handling information',
  'C-3': 'Section 5 says something, and not just 无',
  'C-4': 'Points are numbered （一）（二）（三） without gaps',
  'D-1':
    'Departments submit and publish by 31 January; the report of a government from the county up is published by 31 March',
};
