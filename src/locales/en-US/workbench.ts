/** The words of the workbench page in English. */
import type { workbench as chinese } from '../zh-CN/workbench';

export const workbench: typeof chinese = {
  title: 'OGI Annual Report · Workbench',
  loading: 'Opening the example report…',
  failed: 'Cannot start: ',
  exampleFile: 'Example report.xlsx',
  newFile: 'Workbook.xlsx',
  new: 'New',
  open: 'Open…',
  save: 'Save as .xlsx',
  ribbon: 'Ribbon',
  commands: 'Ribbon commands',
  noCommand: 'A ribbon command is not registered',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  cellEditor: 'Cell content',
  sheets: 'Sheets',
  sheetMenu: { rename: 'Rename', left: 'Move left', right: 'Move right', delete: 'Delete' },
  sort: { up: 'Sort A to Z', down: 'Sort Z to A' },
  ready: 'Ready',
  editing: 'Edit',
  paneWidth: 'Width of the pane',
  closePane: 'Close the pane',
  ok: 'OK',
  protectedTitle: 'This cell is protected',
  protectedMessage:
    'It is a fixed part of the form or a formula, and the sheet is protected. Enter figures in the cells that are meant for them.',
  refusedTitle: 'This cannot be entered',
  brokenTitle: 'The file cannot be opened',
  brokenMessage: 'It is not a sound .xlsx workbook. Export it again, then retry.',
};
