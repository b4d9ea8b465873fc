/** What the rules on form and date say in English. */

export const form = {
  'F-1': {
    rule: '2019 and 2020 use the 2019 edition of the form, 2021 and later the 2021 edition',
    suggestion: 'Report again on the right edition of the form',
    findings: {
      'F-1.edition':
        'A report for {year} uses the {expected} edition of the form; this is the {found} edition.',
      'F-1.year': 'No form is in force for {year}. Check the report year.',
    },
  },
  'F-2': {
    rule: 'Every row is there, in order; （六）其他处理 is one row in the 2019 edition, three in that of 2021',
    suggestion: 'Give every row of the form, in its order',
    findings: {},
  },
  'F-3': {
    rule: 'Rows and columns have their prescribed labels',
    suggestion: 'Use the prescribed label',
    findings: {},
  },
  'F-4': {
    rule: 'Six sections, with the prescribed titles and in order',
    suggestion: 'Give the six sections, with their titles and in their order',
    findings: {},
  },
  'D-1': {
    rule: 'Departments submit and publish by 31 January; the report of a government from the county up is published by 31 March',
    suggestion: 'Finish and publish the report',
    findings: {
      'D-1.near': 'The report is due by {due}, in {days} days.',
      'D-1.past': 'The report was due by {due}, {days} days ago.',
    },
  },
};
