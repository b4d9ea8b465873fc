/** What becomes of what is written into cells. */
import { codeOf, type ContractCase, documented, reported, unknown } from '../model';
import { read } from './support';

/** Writes one value and reads one thing of the cell. */
const written = (value: unknown, what: 'values' | 'formulas' | 'valueTypes'): ContractCase['run'] => {
  return async ({ context, sheet }) => {
    sheet.getRange('A1').values = [[value]];
    return read(context, sheet, 'A1', what);
  };
};

/** The code a formula is refused with, or nothing. */
const formula = (text: string): ContractCase['run'] => {
  return ({ context, sheet }) => codeOf(context, () => void (sheet.getRange('A1').formulas = [[text]]));
};

export const contents: readonly ContractCase[] = [
  {
    id: 'contents.apostrophe',
    says: 'An apostrophe before a text makes it a text and is no part of what is read.',
    source: reported('#6687'),
    expected: [['=1+1']],
    run: written("'=1+1", 'values'),
  },
  {
    id: 'contents.apostropheFormula',
    says: 'The formula of such a text reads as the text, without the apostrophe.',
    source: reported('#6687'),
    expected: [['=1+1']],
    run: written("'=1+1", 'formulas'),
  },
  {
    id: 'contents.minusTyped',
    says: 'A text that begins with a minus sign is read as a formula, and refused where it is none.',
    source: documented('Enter a formula: a leading plus or minus sign begins one'),
    expected: [['=-x']],
    run: written('-x', 'formulas'),
  },
  {
    id: 'contents.atTyped',
    says: 'A text that begins with @ and names a function is a formula.',
    source: documented('Implicit intersection operator: @'),
    expected: [['=SUM(1,2)']],
    run: written('@SUM(1,2)', 'formulas'),
  },
  {
    id: 'contents.blank',
    says: 'An empty text empties the cell.',
    source: documented('Excel.Range.values'),
    expected: [['Empty']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').values = [['']];
      return read(context, sheet, 'A1', 'valueTypes');
    },
  },
  {
    id: 'contents.null',
    says: 'null leaves the cell as it is.',
    source: documented('Excel.Range.values'),
    expected: [[1, 3]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1:B1').values = [[null, 3]];
      return read(context, sheet, 'A1:B1', 'values');
    },
  },
  {
    id: 'contents.textLiteral',
    says: 'A text literal of a formula has 255 characters at most.',
    source: documented('Excel specifications and limits'),
    expected: 'InvalidArgument',
    run: formula(`="${'x'.repeat(256)}"`),
  },
  {
    id: 'contents.arguments',
    says: 'A function takes 255 arguments at most.',
    source: documented('Excel specifications and limits'),
    expected: 'InvalidArgument',
    run: formula(`=SUM(${Array.from({ length: 256 }, () => '1').join(',')})`),
  },
  {
    id: 'contents.length',
    says: 'A formula has 8,192 characters at most.',
    source: documented('Excel specifications and limits'),
    expected: 'InvalidArgument',
    run: formula(`=${Array.from({ length: 4200 }, () => '1').join('+')}`),
  },
  {
    id: 'contents.countIfCriterion',
    says: 'COUNTIF fails for criteria longer than 255 characters.',
    source: documented('COUNTIF function'),
    expected: [['#VALUE!']],
    run: async ({ context, sheet }) => {
      sheet.getRange('B1').formulas = [['=COUNTIF(A1:A2,REPT("x",256))']];
      return read(context, sheet, 'B1', 'values');
    },
  },
  {
    id: 'contents.circular',
    says: 'A formula that refers to itself is written, and shows 0.',
    source: documented('Remove or allow a circular reference'),
    expected: [[0]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [['=A1+1']];
      return read(context, sheet, 'A1', 'values');
    },
  },
  {
    id: 'contents.spill',
    says: 'A formula whose result is an array spills into the cells below, which hold no formula of their own.',
    source: documented('Dynamic array formulas and spilled array behavior'),
    expected: [[1], [2], [3]],
    isSimulated: false,
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=A1:A3']];
      return read(context, sheet, 'B1:B3', 'values');
    },
  },
  {
    id: 'contents.spillBlocked',
    says: 'Where something stands in the cells that an array would spill into, its formula shows #SPILL!, and they stay.',
    source: documented('How to correct a #SPILL! error'),
    expected: [['#SPILL!'], ['mine'], ['']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B2').values = [['mine']];
      sheet.getRange('B1').formulas = [['=IF(A1:A3>1,1,0)']];
      return read(context, sheet, 'B1:B3', 'values');
    },
  },
  {
    id: 'contents.oneOfMany',
    says: 'A function that makes one value of a range spills nowhere, whatever stands beside it.',
    source: documented('Dynamic array formulas and spilled array behavior'),
    expected: [[5], ['mine']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B2').values = [['mine']];
      sheet.getRange('B1').formulas = [['=SUM(IF(A1:A3>1,A1:A3,0))']];
      return read(context, sheet, 'B1:B2', 'values');
    },
  },
  {
    id: 'contents.undefined',
    says: 'undefined leaves the cell as it is: in JSON it is null.',
    source: unknown,
    expected: [[1, 3]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1:B1').values = [[undefined, 3]];
      return read(context, sheet, 'A1:B1', 'values');
    },
  },
  {
    id: 'contents.quotes',
    says: 'Quotes that a sheet’s name does not need are dropped from a formula.',
    source: unknown,
    expected: [['=ContractCase!A1']],
    run: async ({ context, sheet }) => {
      sheet.load({ name: true });
      await context.sync();
      const { name } = sheet;
      sheet.name = 'ContractCase';
      sheet.getRange('B1').formulas = [["='ContractCase'!A1"]];
      const formulas = await read(context, sheet, 'B1', 'formulas');
      sheet.name = name;
      await context.sync();
      return formulas;
    },
  },
  {
    id: 'contents.notANumber',
    says: 'NaN cannot be written: JSON has no such number, and what it becomes leaves the cell as it is.',
    source: unknown,
    expected: [[1]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').values = [[Number.NaN]];
      return read(context, sheet, 'A1', 'values');
    },
  },
];
