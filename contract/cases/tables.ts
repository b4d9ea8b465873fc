/** Tables: what Excel does to their cells by itself. */
import { codeOf, type ContractCase, documented, type Json, reported, unknown } from '../model';
import { read, tableOf } from './support';

export const tables: readonly ContractCase[] = [
  {
    id: 'tables.calculatedColumn',
    says: 'A formula written into an empty column of a table fills the whole column, whoever writes it.',
    source: reported('#2093 (by design), #5909, #6745, #1916'),
    expected: [['=[@A]*2'], ['=[@A]*2'], ['=[@A]*2']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B4').values = [
        ['A', 'B'],
        [1, ''],
        [2, ''],
        [3, ''],
      ];
      tableOf(sheet, 'A1:B4');
      await context.sync();
      sheet.getRange('B2').formulas = [['=[@A]*2']];
      return read(context, sheet, 'B2:B4', 'formulas');
    },
  },
  {
    id: 'tables.differentFormulas',
    says: 'Different formulas written into the rows of a table’s column at once all become the lowest of them.',
    source: reported('#2093 (by design), #6745'),
    expected: [['=3+3'], ['=3+3'], ['=3+3']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [['A', 'B']];
      sheet.getRange('A2:A4').values = [[1], [2], [3]];
      tableOf(sheet, 'A1:B4');
      await context.sync();
      sheet.getRange('B2:B4').formulas = [['=1+1'], ['=2+2'], ['=3+3']];
      return read(context, sheet, 'B2:B4', 'formulas');
    },
  },
  {
    id: 'tables.filledColumnStays',
    says: 'A formula written into a column that holds something else stays in its cell.',
    source: documented('Use calculated columns in an Excel table'),
    expected: [['x'], ['=2+2'], ['y']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B4').values = [
        ['A', 'B'],
        [1, 'x'],
        [2, ''],
        [3, 'y'],
      ];
      tableOf(sheet, 'A1:B4');
      await context.sync();
      sheet.getRange('B3').formulas = [['=2+2']];
      return read(context, sheet, 'B2:B4', 'formulas');
    },
  },
  {
    id: 'tables.blankIsFilled',
    says: 'A formula that is written beside blanks fills these too, whether they were written or left as they were.',
    source: reported('#1916'),
    expected: [['=[@A]*2'], ['=[@A]*2'], ['=[@A]*2']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [['A', 'B']];
      sheet.getRange('A2:A4').values = [[1], [2], [3]];
      tableOf(sheet, 'A1:B4');
      await context.sync();
      sheet.getRange('B2:B4').formulas = [['=[@A]*2'], [''], [null]];
      return read(context, sheet, 'B2:B4', 'formulas');
    },
  },
  {
    id: 'tables.leftAlone',
    says: 'Writing beside a formula that is left as it was fills no column with it.',
    source: unknown,
    expected: [['=[@A]*2'], [''], ['=[@A]*2']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [['A', 'B']];
      sheet.getRange('A2:A4').values = [[1], [2], [3]];
      tableOf(sheet, 'A1:B4');
      sheet.getRange('B2').formulas = [['=[@A]*2']];
      await context.sync();
      sheet.getRange('B3').clear('Contents' as Excel.ClearApplyTo);
      await context.sync();
      sheet.getRange('A4:B4').formulas = [[9, null]];
      return read(context, sheet, 'B2:B4', 'formulas');
    },
  },
  {
    id: 'tables.insertedRow',
    says: 'A row that is inserted into a table gets the formulas of its calculated columns.',
    source: documented('Use calculated columns in an Excel table'),
    expected: [['=[@A]*2'], ['=[@A]*2'], ['=[@A]*2']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [['A', 'B']];
      sheet.getRange('A2:A3').values = [[1], [2]];
      tableOf(sheet, 'A1:B3');
      sheet.getRange('B2').formulas = [['=[@A]*2']];
      await context.sync();
      sheet.getRange('3:3').insert('Down' as Excel.InsertShiftDirection);
      return read(context, sheet, 'B2:B4', 'formulas');
    },
  },
  {
    id: 'tables.headerOnly',
    says: 'A table made of its header alone gets an empty row; what stood below moves down.',
    source: reported('#1197'),
    expected: [['A'], [''], ['below']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').values = [['A'], ['below']];
      tableOf(sheet, 'A1:A1');
      return read(context, sheet, 'A1:A3', 'values');
    },
  },
  {
    id: 'tables.grow',
    says: 'What an add-in writes below a table’s last row does not become part of the table.',
    source: unknown,
    expected: 'A1:A2',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').values = [['A'], [1]];
      const table = tableOf(sheet, 'A1:A2');
      await context.sync();
      sheet.getRange('A3').values = [[2]];
      const range = table.getRange().load({ address: true });
      await context.sync();
      return range.address.split('!')[1] ?? '';
    },
  },
  {
    id: 'tables.overlap',
    says: 'Two tables cannot share a cell.',
    source: documented('Overview of Excel tables'),
    expected: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      tableOf(sheet, 'A1:B3');
      await context.sync();
      return codeOf(context, () => tableOf(sheet, 'B2:C4'));
    },
  },
  {
    id: 'tables.headersAreTexts',
    says: 'Headers of a table are texts of their own: numbers become texts, blanks and repetitions get names.',
    source: documented('Overview of Excel tables'),
    expected: [['2024', 'A', 'A2', 'Column1']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:D1').values = [[2024, 'A', 'A', '']];
      tableOf(sheet, 'A1:D2');
      return read(context, sheet, 'A1:D1', 'values');
    },
  },
  {
    id: 'tables.headerDeleted',
    says: 'When the row of a table’s header is deleted, the row below becomes its header, as texts of its own.',
    source: unknown,
    expected: [['1', '12', '13']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:C1').values = [['A', 'B', 'C']];
      sheet.getRange('A2:C2').values = [[1, 1, 1]];
      tableOf(sheet, 'A1:C3');
      await context.sync();
      sheet.getRange('1:1').delete('Up');
      return read(context, sheet, 'A1:C1', 'values');
    },
  },
  {
    id: 'tables.columnInserted',
    says: 'A whole column of the sheet that is inserted before a table’s last becomes a column of the table, with a header that Excel makes up.',
    source: unknown,
    expected: [['A', 'Column1', 'B']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B2').values = [
        ['A', 'B'],
        [1, 2],
      ];
      const table = tableOf(sheet, 'A1:B2');
      await context.sync();
      sheet.getRange('B:B').insert('Right');
      const header = table.getHeaderRowRange().load({ values: true });
      await context.sync();
      return header.values as Json;
    },
  },
  {
    id: 'tables.resize',
    says: 'A table that is given more rows keeps its header and its cells; what stood in the new rows stays.',
    source: documented('Excel.Table.resize'),
    expected: [[1], ['mine']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').values = [['A'], [1]];
      const table = tableOf(sheet, 'A1:A2');
      sheet.getRange('A3').values = [['mine']];
      await context.sync();
      table.resize(table.getHeaderRowRange().getResizedRange(2, 0));
      const body = table.getDataBodyRange().load({ values: true });
      await context.sync();
      return body.values as Json;
    },
  },
];
