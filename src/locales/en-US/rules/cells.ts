/** What the rules on single cells say in English. */

export const cells = {
  'V-1': {
    rule: 'A count is 0 or a positive whole number; only the year’s change may be negative',
    suggestion: 'Enter 0 or a positive whole number',
    findings: {
      'V-1.negative': '{cell} is {found}; it cannot be negative.',
      'V-1.fraction': '{cell} is {found}; a count is a whole number.',
    },
  },
  'V-2': {
    rule: 'A number cell holds a number and nothing else',
    suggestion: 'Leave the number alone',
    findings: {
      'V-2.excelError': 'The formula in {cell} fails ({found}).',
      'V-2.hidesNumber':
        '{cell} says “{found}”: a number among words is left out of every sum. Enter the number alone.',
      'V-2.word': '{cell} says “{found}”, which is no number. Enter 0 where there is none.',
      'V-2.words':
        '{cell} and others, {count} cells, say “{found}”, which is no number. Enter 0 where there is none.',
      'V-2.untidy':
        '{cell} is written “{found}” and read as {read}. A number kept as text is left out of sums.',
    },
  },
  'V-3': {
    rule: 'Fees are in 10,000 yuan; the procurement total has no printed unit, so it must be stated',
    suggestion: 'Check the unit',
    findings: {
      'V-3.narrative':
        '{cell} says {found} (万元, ten thousand yuan), the words {said}. Was it entered in yuan?',
      'V-3.lastYear':
        '{cell} says {found} 万元 (ten thousand yuan), last year {before}. Was it entered in yuan?',
      'V-3.unstated': '{cell} is {found}; the form prints no unit. Say in the text which one it is.',
    },
  },
  'S-5': {
    rule: 'Not above five times or below a fifth of last year’s figure (figures of 20 or more)',
    suggestion: 'Check the figure and its unit; is a digit too many or too few?',
    findings: { 'S-5': '{cell} is {found}, last year {expected}: more than five times apart.' },
  },
  'W-1': {
    rule: 'The figures of the tables are those of the register',
    suggestion: 'Check the register and the figure; tables 3 and 4 can also follow the register',
    findings: { 'W-1': '{cell}: {expected} in the register, {found} in the table.' },
  },
  'V-4': {
    rule: 'No blanks beside filled cells: blank is not 0',
    suggestion: 'Fill them in; 0 where there is none',
    findings: {
      'V-4.row':
        '“{row}” has blank cells ({count}: {columns}) beside filled ones. Enter 0 where there is none.',
      'V-4.someRows': '{rows}: {count} blank cells beside filled ones. Enter 0 where there is none.',
      'V-4.rows': '{rows}: whole rows are blank, {count} cells. Enter 0 where there is none.',
      'V-4.block': '“{rows}” is blank altogether, {count} cells. Enter 0 where there is none.',
      'V-4.lacking':
        '{rows}: {count} blank cells. The totals are more than what is filled in, so not all of them are 0.',
    },
  },
};
