/** What the rules on what is told in words say in English. */

export const narrative = {
  'N-1': {
    rule: 'Counts of requests in the text agree with the table: received, carried in, outcomes, processed, carried out',
    suggestion: 'Check text and table, or explain what the number covers',
    findings: {
      'N-1.count':
        'The text gives {said} for {quantity}; the table has {expected}, a difference of {difference}.',
      'N-1.about': 'The text gives {said} for {quantity}; the table has {expected}.',
      'N-1.none': 'The text says “{said}”; for {quantity} the table has {expected}.',
    },
  },
  'N-2': {
    rule: 'Reviews, lawsuits, licences, penalties, compulsory measures, documents and fees in the text agree with the tables; “all upheld” leaves no other result',
    suggestion: 'Check text and table, or explain what the number covers',
    findings: {
      'N-2.count':
        'The text gives {said} for {quantity}; the table has {expected}, a difference of {difference}.',
      'N-2.about': 'The text gives {said} for {quantity}; the table has {expected}.',
      'N-2.none': 'The text says “{said}”; for {quantity} the table has {expected}.',
      'N-2.amount':
        'The text gives {said} yuan for {quantity}; the table comes to {expected}, {difference} apart.',
      'N-2.upheld': 'The text says “{said}” of {quantity}; in the table {expected} did not end so.',
    },
  },
  'N-3': {
    rule: 'Shares and growth in the text can be recomputed from the tables',
    suggestion: 'Recompute, or explain what it is a share of',
    findings: {
      'N-3.share':
        'The text gives {said} as the share of {quantity}; the table makes it {expected}%, {difference} percentage points apart.',
      'N-3.growth':
        'The text says {quantity} grew by {said}; the tables of both years make it {expected}%, {difference} percentage points apart.',
      'N-3.decline':
        'The text says {quantity} fell by {said}; the tables of both years make it {expected}%, {difference} percentage points apart.',
      'N-3.more':
        'The text says {quantity} grew by {said}; by the tables of both years they grew by {expected}, {difference} apart.',
      'N-3.fewer':
        'The text says {quantity} fell by {said}; by the tables of both years they fell by {expected}, {difference} apart.',
      'N-3.same':
        'The text says {quantity} are as many as last year; by the tables of both years they differ by {expected}.',
      'N-3.before':
        'The text gives {said} for last year’s {quantity}; last year’s table has {expected}, {difference} apart.',
    },
  },
  'N-4': {
    rule: 'The text does not give two numbers for one thing',
    suggestion: 'Check both places',
    findings: { 'N-4': 'The text gives {found} for {quantity}, and {expected} before, {difference} apart.' },
  },
  'N-6': {
    rule: 'The statistics period is 1 January to 31 December of the report year',
    suggestion: 'Check the period',
    findings: { 'N-6': 'The statistics period is given as “{found}”; the report year is {expected}.' },
  },
  'C-1': {
    rule: 'The overview covers disclosure, requests, information management, platforms, supervision',
    suggestion: 'Add them, if only to say that there was nothing',
    findings: { 'C-1': 'The overview does not cover: {aspects}.' },
  },
  'C-2': {
    rule: 'Section 6 reports the fees for handling information',
    suggestion: 'Say how much was charged, or that nothing was',
    findings: {
      'C-2': 'Section 6 does not say what fees were charged for handling information (信息处理费).',
    },
  },
  'C-3': {
    rule: 'Section 5 says something, and not just 无',
    suggestion: 'Describe the main problems and what is done about them',
    findings: {
      'C-3': 'Section 5 is empty, or says just 无.',
      'C-3.noProblems': 'Section 5 says that no problem was found. It has to describe the main ones.',
      'C-3.noImprovement': 'Section 5 names problems, but not what is done about them.',
    },
  },
  'C-4': {
    rule: 'Points are numbered （一）（二）（三） and 一是、二是、三是 without gaps',
    suggestion: 'Check the numbering',
    findings: { 'C-4': 'The number {found} is out of order; {next} comes next.' },
  },
};
