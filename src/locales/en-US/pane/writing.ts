/** The words of what the pane writes, and of taking it back, in English. */
import type { Locale } from '../../zh-CN';

export const writing: Locale['pane']['writing'] = {
  back: 'Back',
  willWrite: 'To be written',
  cells: '{count} cells',
  choose: 'Write “{part}”',
  rest: '{count} more',
  change: '{from} → {to}',
  chars: '{count} characters',
  blank: 'blank',
  undoable: 'Can be undone afterwards',

  draft: {
    title: 'Draft text',
    sentence: 'Sentences with the tables’ figures, put behind your own',
    next: 'Fill in where it says “＿＿”.',
    write: 'Write the draft',
    refused: 'The tables still have errors ({errors}); put them right first',
    nothing: 'The usual sentences are all there',
  },
  totals: {
    title: 'Totals to formulas',
    sentence: 'Totals to become formulas: {count}; figures that change: {changed}',
    next: 'Those that change are listed, as the sum of their parts. The others stay.',
    sentenceSame: 'Totals to become formulas: {count}; no figure changes',
    nextSame: 'From then on totals follow their parts.',
    write: 'Make them formulas',
    nothing: 'All totals are formulas already',
  },

  written: {
    import: { this: 'This year’s report: written {what}', prior: 'Last year’s figures: written {what}' },
    draft: 'Draft written: {what}',
    totals: 'Totals made formulas: {what}',
    link: 'Following the register: {what}',
    unlink: 'No longer following the register: {what}',
    adopt: 'Changed: {what}',
    inText: 'The figure in the text is changed',
    zeros: '{table}: {what} filled with 0',
    rows: 'Written into the register: {rows}',
    row: 'Put back: “{label}”; enter its figures',
    takenOut: 'Undone; taken out of the register: {rows}',
    undone: 'Undone; restored: {what}',
    updated: 'Reports updated; units: {count}',
    restored: 'Update undone; the units are as they were before',
  },
  whatCells: '{count} cell(s)',
  whatTexts: '{sections} section(s) of text',
  whatTogether: '{cells}, {texts}',
  undo: 'Undo',
  undoes: {
    blanks: 'Blank again: {count} cell(s)',
    figures: 'Figures as they were: {count} cell(s)',
    sums: 'Formulas as they were: {count} cell(s)',
    texts: 'Words as they were: {count} section(s)',
  },
  rows: { requests: '{count} requests', cases: '{count} cases' },
  undoesRows: 'Takes out {rows}; other rows of the register stay',
  undoesRow: 'Takes this row out again; no other figure changes',
  stopped: {
    adding:
      'The first {count} rows are written, the other {left} are not: press “Write into the register” again to go on, or undo what is written.',
    removing: '{count} rows are taken out, {left} are not: undo once more.',
  },
  undoesUpdate: 'Brings back 明细, 单位名单 and 问题清单 as they were',
  undoSeparator: ', ',
  dismiss: 'Put away',
  nothingWritten:
    'Nothing that can be undone. Once its cells are edited, a writing can no longer be undone here.',
};
