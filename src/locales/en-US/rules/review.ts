/** What the rules on what a reviewer looks for in the words say in English. */

export const review = {
  'L-1': {
    rule: 'The report of a government tells the results of assessment, public evaluation and accountability (Regulations, art. 50 (4))',
    suggestion: 'Add them under supervision, if only to say that there was nothing',
    findings: {
      'L-1':
        'A government has to tell the results of assessment, public evaluation and accountability; the text has nothing on: {missing}.',
    },
  },
  'L-2': {
    rule: 'Only ministries, provinces and cities with districts make 规章; the counts of all others are 0',
    suggestion: 'Check whether these are 规范性文件 of the next row, or explain',
    findings: { 'L-2': 'The row of 规章 has {found}, but {unit} has no power to make them.' },
  },
  'N-7': {
    rule: 'Fees and fee notices in section 6 agree with one another and with the requests closed for unpaid fees',
    suggestion: 'Check whether fees were charged and notices sent',
    findings: {
      'N-7.contradictory': 'Section 6 contradicts itself: “{first}” and “{second}”.',
      'N-7.notice': 'The text says “{said}”; the table has {found} requests closed for unpaid fees.',
    },
  },
  'N-9': {
    rule: 'Ways of applying, replies in time and fees in the text agree with the register',
    suggestion: 'Check the register and the sentence, or explain what the number covers',
    findings: {
      'N-9.count': 'The text says “{said}”; the register has {expected}, a difference of {difference}.',
      'N-9.share':
        'The text says “{said}”; by the register it is {expected}%, a difference of {difference} percentage points.',
      'N-9.fee':
        'The text says “{said}”; the register has {expected} 元 paid, a difference of {difference} 元.',
    },
  },
  'N-8': {
    rule: 'The numbers of a sentence add up: totals, parts, changes',
    suggestion: 'Check the numbers of this sentence',
    findings: {
      'N-8.sum':
        'The total of this sentence is {found}; its parts make {expected}, a difference of {difference}.',
      'N-8.more': 'A part in this sentence is {found}, more than the whole of {expected}.',
      'N-8.parts':
        'The whole of this sentence is {found}; its parts make {expected}, a difference of {difference}.',
      'N-8.change': 'The change in this sentence is {found}; its two figures make it {expected}.',
    },
  },
  'C-5': {
    rule: 'No prompts of the template, blanks or dummies are left in the text',
    suggestion: 'Fill them in, or remove them',
    findings: {
      'C-5': '“{said}” is still to be filled in.',
      'C-5.several': '{count} places of this section are still to be filled in, the first “{said}”.',
    },
  },
  'C-7': {
    rule: 'The text is not last year’s with other figures',
    suggestion: 'Write what this year was like',
    findings: {
      'C-7':
        'Figures aside, {share}% of this section is word for word in last year’s report; the longest passage: “{passage}”.',
    },
  },
  'C-8': {
    rule: 'Units do not copy their text from one another',
    suggestion: 'Ask that unit, and write what this one was like',
    findings: {
      'C-8':
        '{share}% of this section is word for word in the report of {unit}, without figures and the phrases that most units share; the longest passage: “{passage}”.',
    },
  },
  'C-6': {
    rule: 'No years, pronouns or names are left over from last year or from the report of another body',
    suggestion: 'Use this year and this body, or explain',
    findings: {
      'C-6.year': 'This says “{said}”; the report is for {year}. Was it taken over from last year?',
      'C-6.pronoun': 'This says “{said}”; the report is by {unit}. Was it taken over from another body?',
      'C-6.unit': 'This says “{said}”; the report is by {unit}. Was it taken over from another body?',
    },
  },
};
