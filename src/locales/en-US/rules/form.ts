/** What the rules on form and date say in English. */

export const form = {
  'F-1': {
    rule: 'A report is made in the edition of the form that is in force for its year',
    suggestion: 'Report again on the right edition of the form',
    findings: {
      'F-1.edition':
        'A report for {year} uses the {expected} edition of the form; this is the {found} edition.',
      'F-1.year': 'No form is in force for {year}. Check the report year.',
    },
  },
  'F-2': {
    rule: 'Every row of the edition’s tables is there, in order',
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
