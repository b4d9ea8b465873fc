/** The words of a report in the pane, in English. */
import type { Locale } from '../../zh-CN';

export const report: Locale['pane']['report'] = {
  noUnit: 'No name yet',
  year: '{year}',

  standing: {
    broken: {
      sentence: '{sheet} is incomplete',
      row: '{sheet} lacks a row',
      column: '{sheet} lacks a column',
      rows: '{sheet} lacks {count} rows',
      columns: '{sheet} lacks {count} columns',
      next: 'Deleted: {place}. Until it is back, this table cannot be checked.',
      nextMany: 'Until they are back, this table cannot be checked. They are listed below.',
      undo: 'Press Ctrl+Z in Excel; where that is too late, restore it as the form has it, or from a backup.',
      action: 'Go there',
      putBack: 'Put the row back',
      effect:
        'The row comes back blank and can be undone; the figures of other rows stay. Ctrl+Z in Excel undoes the deletion too; once the row is put back, it may not reach beyond it.',
      prior: 'Sheet “{sheet}” lacks a row: {place}.',
    },
    untouched: {
      sentence: 'Nothing is filled in yet',
      next: 'Begin with sheet 二、主动公开, or import a report. Where nothing happened, enter 0.',
      action: 'Begin',
    },
    filling: {
      sentence: 'Cells left to fill: {blank}',
      next: 'Next: {table}, from “{cell}”.',
      action: 'Go on',
    },
    errors: {
      sentence: 'Errors to correct: {findings}',
      sentenceMany: 'Errors: {findings}; causes: {causes}',
      next: 'Once they are corrected the report can be sent.',
      nextWarnings: 'Then look into the warnings ({warnings}), and the report can be sent.',
      nextBlank: 'Then fill the remaining cells ({blank}).',
      nextFirst: 'Begin with the first: {first} go at once.',
    },
    warnings: {
      sentence: 'Warnings to look into: {warnings}',
      next: 'No errors. Where all is right, say why.',
    },
    wordless: {
      sentence: 'The tables are right; no words yet',
      next: 'Begin with a draft from the figures, then add issues and other matters.',
      action: 'Draft the words',
    },
    clear: {
      sentence: 'Nothing wrong; ready to send',
      next: 'The three tables add up, and the words say what they say.',
      action: 'Export to Word',
    },
  },
  also: 'Export also as',

  entry: {
    count: 'Enter 0 or a whole number, digits only. Where there is none, enter 0; leave no blank.',
    signedCount: 'An increase as a whole number, a decrease with a minus (-5), no change as 0.',
    amount: 'In 10,000 yuan (万元), decimals allowed, digits only. Where there is none, enter 0.',
    total: 'The sum of its parts. A note beside the table says by how much it differs.',
  },

  map: {
    label: 'Parts of the report',
    parts: {
      '1': 'Intro',
      '5': 'Issues',
      '6': 'Other',
      disclosure: 'Active',
      requests: 'Asked',
      appeals: 'Appeals',
      report: 'Report',
    },
    fine: 'nothing wrong',
    lacks: { words: 'Nothing written yet', figures: 'Not filled yet' },
  },

  progress: {
    tables: 'Tables',
    texts: 'Text',
    prior: 'Last year’s figures',
    filled: '{all} filled',
    empty: '{all} to fill',
    part: '{filled} / {all}',
    blanks: '{count} cells are blank. Where nothing happened enter 0; leave none blank.',
    zeros: 'Fill {count} with 0',
    zerosForWord: 'Replace {count} “{found}” by 0',
    draft: 'Draft from the tables',
    notWritten: 'not written',
    written: '{count} paragraphs',
    priorYear: '{year}',
    priorFilled: '{count} cells',
    priorEmpty: 'Import last year’s',
    done: 'filled',
    begun: 'partly filled',
    notBegun: 'not begun',
  },

  list: {
    label: 'What to see to',
    headings: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
    counts: {
      error: '{count}, to be corrected',
      warning: '{count}, to look into',
      hint: '{count}, for information',
    },
    ofCauses: '{count}; causes: {causes}',
    selected: 'Selected cell',
    explained: 'Explained',
    search: 'Find',
    clear: 'Clear',
    onlyHere: 'Only {part}',
    showAll: 'Show all',
    nothingHere: 'Nothing wrong here.',
    rest: 'List {count} more',
    findings: '{count}',
    goTo: 'Go to it',
    goToCell: 'Go to {cell}',
  },

  cause: {
    fragment: 'Part of {table}',
    look: 'Go to the cell',
    one: '{from} may have to be {to}: {why}. Then {count} sums come right.',
    blank: 'This blank cell may be {to}: {why}. Then {count} sums come right.',
    several: 'Probable cause: {why}. Then {count} sums come right.',
    candidate: '{from} → {to}',
    adopt: 'Use {to}',
    adoptAll: 'Use',
    adoptOf: 'Use {to}: {cell}',
    refuse: 'Not this cell',
    refuseAll: 'Not this',
    refused: 'All are ruled out. Compare these places with your notes.',
    reconsider: 'Show the guesses again',
    inText: 'Write {to} in the text',
  },

  alike: { own: 'This report', lastYear: 'Last year’s' },

  explanation: {
    add: 'Explain',
    edit: 'Change the explanation',
    label: 'Explanation',
    hint: 'Where it is right as it is, say why. Kept in the column 说明 of sheet 校验结果.',
    save: 'Save',
    cancel: 'Cancel',
  },

  foot: {
    check: 'Check',
    again: 'Check again',
    none: 'Checked as you type; not written down yet',
    behind: 'Edited since; not checked.',
    fresh: 'Checked, nothing changed since',
    freshAt: 'Checked {time}, nothing changed since',
    stale: 'Changed since the check',
    staleAt: 'Checked {time}, changed since',
    more: 'More',
  },

  menu: {
    import: 'Import this year’s report',
    importPrior: 'Import last year’s figures',
    draft: 'Draft text',
    totals: 'Totals to formulas',
    export: 'Export: {kind}',
    clearFlags: 'Clear flags',
    written: 'Written lately',
    settings: 'Settings and help',
  },
};
