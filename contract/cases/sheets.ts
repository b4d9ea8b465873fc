/** Sheets, names, protection, printing: what is refused and what moves. */
import { codeOf, type ContractCase, documented, reported, unknown } from '../model';
import { OWN_NAME } from '../run';
import { read } from './support';

export const sheets: readonly ContractCase[] = [
  {
    id: 'sheets.locked',
    says: 'A locked cell of a protected sheet refuses.',
    source: documented('Excel.WorksheetProtection'),
    expected: 'AccessDenied',
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      await context.sync();
      const code = await codeOf(context, () => void (sheet.getRange('A1').values = [[1]]));
      sheet.protection.unprotect();
      await context.sync();
      return code;
    },
  },
  {
    id: 'sheets.insertProtected',
    says: 'Rows and columns cannot be inserted into a protected sheet, unless its protection allows it.',
    source: documented('Excel.WorksheetProtectionOptions.allowInsertRows, allowInsertColumns'),
    expected: ['AccessDenied', 'AccessDenied'],
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      await context.sync();
      const rows = await codeOf(context, () => void sheet.getRange('2:2').insert('Down'));
      const columns = await codeOf(context, () => void sheet.getRange('B:B').insert('Right'));
      sheet.protection.unprotect();
      await context.sync();
      return [rows, columns];
    },
  },
  {
    id: 'sheets.half',
    says: 'When an action of a batch fails, those before it have happened.',
    source: documented('Error handling with the application-specific JavaScript APIs'),
    expected: [[1, '']],
    run: async ({ context, sheet }) => {
      await codeOf(context, () => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('nonsense!A1').values = [[2]];
        sheet.getRange('B1').values = [[3]];
      });
      return read(context, sheet, 'A1:B1', 'values');
    },
  },
  {
    id: 'sheets.order',
    says: 'What is loaded in a batch is as it was at that place of the batch.',
    source: documented('Application-specific API model: sync()'),
    expected: [1, 2],
    run: async ({ context, sheet }) => {
      const [first, second] = [sheet.getRange('A1'), sheet.getRange('A1')];
      sheet.getRange('A1').values = [[1]];
      first.load({ values: true });
      sheet.getRange('A1').values = [[2]];
      second.load({ values: true });
      await context.sync();
      return [first.values[0]?.[0] as number, second.values[0]?.[0] as number];
    },
  },
  {
    id: 'sheets.nameMoves',
    says: 'A defined name follows its cells when rows are inserted above them.',
    source: documented('Define and use names in formulas'),
    expected: 3,
    run: async ({ context, sheet }) => {
      const name = `${OWN_NAME}Moves`;
      context.workbook.names.add(name, sheet.getRange('A2:A3'));
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      const range = context.workbook.names.getItem(name).getRange().load({ rowIndex: true });
      await context.sync();
      return range.rowIndex;
    },
  },
  {
    id: 'sheets.nameWidens',
    says: 'A defined name has the rows that are inserted between its first and its last, before the last too.',
    source: documented('Define and use names in formulas'),
    expected: 4,
    run: async ({ context, sheet }) => {
      const name = `${OWN_NAME}Widens`;
      context.workbook.names.add(name, sheet.getRange('A2:A3'));
      await context.sync();
      sheet.getRange('3:4').insert('Down');
      const range = context.workbook.names.getItem(name).getRange().load({ rowCount: true });
      await context.sync();
      return range.rowCount;
    },
  },
  {
    id: 'sheets.nameDies',
    says: 'A name whose cells are deleted stays and refers to nothing.',
    source: documented('Define and use names in formulas'),
    expected: true,
    run: async ({ context, sheet }) => {
      const name = `${OWN_NAME}Dies`;
      context.workbook.names.add(name, sheet.getRange('A2:A3'));
      await context.sync();
      sheet.getRange('2:3').delete('Up');
      const item = context.workbook.names.getItem(name).load({ formula: true });
      const range = item.getRangeOrNullObject();
      await context.sync();
      return range.isNullObject && String(item.formula).includes('#REF!');
    },
  },
  {
    id: 'sheets.deleted',
    says: 'What referred to a deleted sheet reads #REF!, with the address that it had.',
    source: reported('#263, and spreadsheetlab/XLParser #76'),
    expected: ['=#REF!$A$1:$A$2', '=SUM(#REF!A1:A2)'],
    run: async ({ context, sheet }) => {
      const name = `${OWN_NAME}Deleted`;
      const other = context.workbook.worksheets.add(name);
      context.workbook.names.add(name, other.getRange('A1:A2'));
      sheet.getRange('A1').formulas = [[`=SUM(${name}!A1:A2)`]];
      await context.sync();
      other.delete();
      const item = context.workbook.names.getItem(name).load({ formula: true });
      const cell = sheet.getRange('A1').load({ formulas: true });
      await context.sync();
      return [String(item.formula), String(cell.formulas[0]?.[0])];
    },
  },
  {
    id: 'sheets.nameAgain',
    says: 'A name whose sheet was deleted can be given another formula; what uses it follows.',
    source: reported('#4772 (by design: edit it, or delete and add it again)'),
    expected: [[7]],
    run: async ({ context, sheet }) => {
      const name = `${OWN_NAME}Again`;
      const other = context.workbook.worksheets.add(name);
      context.workbook.names.add(name, other.getRange('A1'));
      sheet.getRange('A1:B1').formulas = [[7, `=${name}*1`]];
      sheet.load({ name: true });
      await context.sync();
      other.delete();
      await context.sync();
      context.workbook.names.getItem(name).formula = `='${sheet.name}'!$A$1`;
      return read(context, sheet, 'B1', 'values');
    },
  },
  {
    id: 'sheets.nameDeadAgain',
    says: 'A name can be given a formula that refers to nothing.',
    source: unknown,
    expected: '=#REF!$A$1',
    run: async ({ context, sheet }) => {
      const name = `${OWN_NAME}Dead`;
      const { names } = context.workbook;
      names.add(name, sheet.getRange('A1'));
      await context.sync();
      names.getItem(name).formula = '=#REF!$A$1';
      const item = names.getItem(name).load({ formula: true });
      await context.sync();
      return String(item.formula);
    },
  },
  {
    id: 'sheets.position',
    says: 'A new sheet comes last, and can be put at another position.',
    source: documented('Excel.Worksheet.position'),
    expected: [true, 0],
    run: async ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      sheet.load({ position: true });
      const count = worksheets.getCount();
      await context.sync();
      const isLast = sheet.position === count.value - 1;
      sheet.position = 0;
      sheet.load({ position: true });
      await context.sync();
      return [isLast, sheet.position];
    },
  },
  {
    id: 'sheets.titleRows',
    says: 'The title rows of a print-out are whole rows.',
    source: documented('Excel.PageLayout.setPrintTitleRows'),
    expected: 'InvalidArgument',
    run: ({ context, sheet }) => codeOf(context, () => sheet.pageLayout.setPrintTitleRows('A1:B2')),
  },
  {
    id: 'sheets.fitToWidth',
    says: 'A page set to be one wide stays so.',
    source: reported('#1860 (says that it may not stick)'),
    expected: 1,
    run: async ({ context, sheet }) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      sheet.pageLayout.load({ zoom: true });
      await context.sync();
      return sheet.pageLayout.zoom.horizontalFitToPages ?? null;
    },
  },
  {
    id: 'sheets.readWhileEditing',
    says: 'While a cell is being edited nothing can be read either.',
    source: reported('#3020, #625'),
    expected: 'InvalidOperationInCellEditMode',
    isWhileEditing: true,
    run: ({ context, sheet }) => codeOf(context, () => void sheet.getRange('A1').load({ values: true })),
  },
  {
    id: 'sheets.manual',
    says: 'While calculation is manual a formula keeps its old result until it is calculated.',
    source: documented('Change formula recalculation, iteration, or precision'),
    expected: [1, 2],
    run: async ({ context, sheet }) => {
      const { application } = context.workbook;
      sheet.getRange('A1:B1').formulas = [[1, '=A1']];
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[2]];
      const before = sheet.getRange('B1').load({ values: true });
      await context.sync();
      application.calculate('Full');
      const after = sheet.getRange('B1').load({ values: true });
      await context.sync();
      return [before.values[0]?.[0] as number, after.values[0]?.[0] as number];
    },
  },
];
