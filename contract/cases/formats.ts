/** Conditional formats, validations, merged cells and borders. */
import { codeOf, type ContractCase, documented, reported, unknown } from '../model';
import { OWN_NAME } from '../run';

const flag = (sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat => {
  const format = sheet.getRange(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
};

const rule = (sheet: Excel.Worksheet, address: string, basic: Excel.BasicDataValidation): void => {
  sheet.getRange(address).dataValidation.rule = { wholeNumber: basic };
};

export const formats: readonly ContractCase[] = [
  {
    id: 'formats.arrayConstant',
    says: 'The formula of a conditional format has no array constant.',
    source: documented('Use a formula to apply conditional formatting'),
    expected: 'InvalidArgument',
    run: ({ context, sheet }) => codeOf(context, () => flag(sheet, 'A1', '=SUM({1,2})>2')),
  },
  {
    id: 'formats.unknownName',
    says: 'A conditional format may name what does not exist yet.',
    source: unknown,
    expected: null,
    run: ({ context, sheet }) => codeOf(context, () => flag(sheet, 'A1', `=COUNTIF(${OWN_NAME}None,"x")>0`)),
  },
  {
    id: 'formats.first',
    says: 'A new conditional format comes before those that are there.',
    source: documented('Excel.ConditionalFormat.priority'),
    expected: ['=TRUE', '=FALSE'],
    run: async ({ context, sheet }) => {
      flag(sheet, 'A1', '=FALSE');
      flag(sheet, 'A1', '=TRUE');
      const { conditionalFormats } = sheet.getRange('A1');
      conditionalFormats.load({ id: true, priority: true });
      await context.sync();
      const rules = conditionalFormats.items.map(({ custom }) => custom.rule.load({ formula: true }));
      await context.sync();
      return rules.map(({ formula }) => formula);
    },
  },
  {
    id: 'formats.ruleAgain',
    says: 'A conditional format that is given another formula keeps its place and its areas.',
    source: documented('Excel.ConditionalFormatRule.formula'),
    expected: ['=$B$1=1', 1],
    run: async ({ context, sheet }) => {
      flag(sheet, 'A1:A2', '=$C$1=1');
      await context.sync();
      const { conditionalFormats } = sheet.getRange('A2');
      conditionalFormats.getItemAt(0).custom.rule.formula = '=$B$1=1';
      const rule = conditionalFormats.getItemAt(0).custom.rule.load({ formula: true });
      const count = conditionalFormats.getCount();
      await context.sync();
      return [rule.formula, count.value];
    },
  },
  {
    id: 'formats.areas',
    says: 'A conditional format on several areas is on each of them; its formula is written for the first.',
    source: reported('#5194 (by design)'),
    expected: [1, 0, 1],
    run: async ({ context, sheet }) => {
      const { custom } = sheet.getRanges('C1,E1').conditionalFormats.add('Custom');
      custom.rule.formula = '=C1=1';
      custom.format.fill.color = '#FF0000';
      const counts = ['C1', 'D1', 'E1'].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
  },
  {
    id: 'formats.areaLooks',
    says: 'A look and a validation given to several areas are those of each.',
    source: documented('Work with multiple ranges simultaneously in Excel add-ins'),
    expected: ['#FF0000', 'WholeNumber'],
    run: async ({ context, sheet }) => {
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.fill.color = '#FF0000';
      areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      const last = sheet
        .getRange('D4')
        .load({ format: { fill: { color: true } }, dataValidation: { type: true } });
      await context.sync();
      return [last.format.fill.color, last.dataValidation.type];
    },
  },
  {
    id: 'formats.reader',
    says: 'A conditional format made by an add-in follows the cells that its formula names.',
    source: reported('#5299 (says that it may not; look first)'),
    expected: 'look: B1 turns red as soon as A1 is 1',
    run: async ({ context, sheet }) => {
      flag(sheet, 'B1', '=$A$1=1').custom.format.fill.color = '#FF0000';
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return 'look: B1 turns red as soon as A1 is 1';
    },
  },
  {
    id: 'formats.borders',
    says: 'Borders between merged ranges stay as they were set.',
    source: reported('#6405 (lost on the web; look first)'),
    expected: ['Continuous', 'Continuous'],
    run: async ({ context, sheet }) => {
      for (const address of ['A1:B2', 'A3:B4']) {
        const range = sheet.getRange(address);
        range.merge();
        for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
          range.format.borders.getItem(side).style = 'Continuous';
        }
      }
      await context.sync();
      const edges = [
        sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom'),
        sheet.getRange('A3:B4').format.borders.getItem('EdgeTop'),
      ].map((edge) => edge.load({ style: true }));
      await context.sync();
      return edges.map(({ style }) => style);
    },
  },
  {
    id: 'formats.operator',
    says: 'A validation of an unknown operator is refused.',
    source: documented('Excel.DataValidationOperator'),
    expected: 'InvalidArgument',
    run: ({ context, sheet }) =>
      codeOf(context, () => rule(sheet, 'A1', { formula1: 0, operator: 'AtLeast' as 'Between' })),
  },
  {
    id: 'formats.between',
    says: 'Between needs both bounds.',
    source: documented('Excel.BasicDataValidation.formula2'),
    expected: 'InvalidArgument',
    run: ({ context, sheet }) =>
      codeOf(context, () => rule(sheet, 'A1', { formula1: 0, operator: 'Between' })),
  },
  {
    id: 'formats.ruleAfterPrompt',
    says: 'A rule set after the prompt on a range where only some cells have a validation is refused.',
    source: reported('#2594'),
    expected: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'T', message: 'M' };
      await context.sync();
      return codeOf(context, () => rule(sheet, 'A1:A3', { formula1: 0, operator: 'GreaterThan' }));
    },
  },
];
