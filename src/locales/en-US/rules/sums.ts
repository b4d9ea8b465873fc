/** What the rules on sums say in English. */

export const sums = {
  'T3-1': {
    rule: 'Requests, every column: received + carried in = processed + carried out',
    suggestion: 'Check the column’s received, carried in, processed and carried out',
    findings: {
      'T3-1.broken':
        'Column {column} does not balance: received and carried in make {found}, processed and carried out {expected}; difference {difference}.',
      'T3-1.cannotTell':
        'Column {column} has blank or unreadable cells; counting them as 0, received and carried in make {found}, processed and carried out {expected}; difference {difference}. Fill them first.',
    },
  },
  'T3-2': {
    rule: 'Requests, every column: processed = sum of the outcomes',
    suggestion: 'Check the column’s outcomes and its total',
    findings: {
      'T3-2.broken':
        'Column {column}: the total processed is {found}, the outcomes add up to {expected}; difference {difference}.',
      'T3-2.cannotTell':
        'Column {column} has blank or unreadable cells; counting them as 0, the total processed is {found}, the outcomes add up to {expected}; difference {difference}. Fill them first.',
    },
  },
  'T3-3': {
    rule: 'Requests, every row: total = persons + the kinds of organisation',
    suggestion: 'Check the row’s applicants and its total',
    findings: {
      'T3-3.broken':
        '“{row}”: the total is {found}, the applicants add up to {expected}; difference {difference}.',
      'T3-3.cannotTell':
        '“{row}” has blank or unreadable cells; counting them as 0, the total is {found}, the applicants add up to {expected}; difference {difference}. Fill them first.',
    },
  },
  'T4-1': {
    rule: 'Reviews and litigation, each group: total = upheld + corrected + other + pending',
    suggestion: 'Check the four results and their total',
    findings: {
      'T4-1.broken':
        '“{row}”: the total is {found}, the four results add up to {expected}; difference {difference}.',
      'T4-1.cannotTell':
        '“{row}” has blank or unreadable cells; counting them as 0, the total is {found}, the four results add up to {expected}; difference {difference}. Fill them first.',
    },
  },
  'V-5': {
    rule: 'No blank total whose parts are filled',
    suggestion: 'Enter {expected}',
    findings: { 'V-5': '{cell} is blank; its parts add up to {expected}.' },
  },
  'Y-1': {
    rule: 'Every column: carried in = carried out in last year’s report',
    suggestion: 'Compare with last year’s report and correct the figure that is wrong',
    findings: {
      'Y-1.broken':
        'Column {column}: carried in is {found}, last year’s report carried out {expected}; difference {difference}.',
      'Y-1.cannotTell':
        'Column {column}: carried in is not a number; last year’s report carried out {expected}.',
    },
  },
  'Y-2': {
    rule: 'In force = in force last year + made − repealed',
    suggestion: 'Compare with last year’s report, or explain',
    findings: {
      'Y-2.broken':
        '{row}: {found} in force; last year’s, plus made, less repealed gives {computed}; difference {difference}.',
      'Y-2.cannotTell':
        '{row} has blank or unreadable cells; counting them as 0, {found} in force, {computed} from last year’s; difference {difference}.',
    },
  },
  'Y-3': {
    rule: 'Items last year = last year’s report: items the year before + change',
    suggestion: 'Compare with last year’s report, or explain',
    findings: {
      'Y-3.broken':
        '{row}: {found} items last year; last year’s report gives {expected}; difference {difference}.',
      'Y-3.cannotTell': '{row}: last year’s items are not a number; last year’s report gives {expected}.',
    },
  },
  'S-1': {
    rule: 'In force ≥ made − repealed; items last year + change ≥ 0',
    suggestion: 'Check these figures',
    findings: {
      'S-1.broken':
        '{row} contradicts itself: {found} is less than {expected}. No fewer can be in force than were made less repealed, and items cannot fall below 0.',
      'S-1.cannotTell':
        '{row} has blank or unreadable cells; counting them as 0, {found} is less than {expected}.',
    },
  },
  'S-2': {
    rule: 'Published in all ≥ published this year',
    suggestion: 'Check whether the two are swapped',
    findings: {
      'S-2.broken': '{row}: {found} published in all, fewer than the {expected} published this year.',
      'S-2.cannotTell':
        '{row} has blank or unreadable cells; counting them as 0, {found} published in all, fewer than {expected} this year.',
    },
  },
  'G-1': {
    rule: 'Every cell of a summary = the sum of that cell in its units’ reports',
    suggestion: 'Check the summary, and whether a unit is missing or counted twice',
    findings: {
      'G-1.broken':
        '{cell}: the summary says {found}, its {count} units add up to {expected}; difference {difference}. Reported: {units}.',
      'G-1.cannotTell':
        '{cell}: the summary says {found}, its {count} units add up to {expected}, blank or unreadable cells counted as 0; difference {difference}. Reported: {units}.',
    },
  },
};
