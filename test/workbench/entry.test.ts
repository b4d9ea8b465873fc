import type { Validation } from 'office-js-simulator';
import { inputMessage, refusal } from '../../workbench/grid/entry';

const words = { title: '填写件数', message: '填 0 或正整数' };

const validation = (rule: Validation['rule'], errorAlert = {}): Validation => ({
  areas: [],
  rule,
  ignoreBlanks: true,
  prompt: { showPrompt: true, ...words },
  errorAlert: { showAlert: true, style: 'Stop', ...words, ...errorAlert },
});

const count = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
const change = { wholeNumber: { formula1: -99, formula2: 99, operator: 'Between' } };
const amount = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };

describe('What a data validation refuses', () => {
  it.each<[string, Validation['rule'], string, boolean]>([
    ['a count', count, '12', true],
    ['a count', count, '-1', false],
    ['a count', count, '1.5', false],
    ['a count', count, '12件', false],
    ['a count', count, '', true],
    ['a count', count, '=1+1', true],
    ['a change', change, '-5', true],
    ['a change', change, '减5', false],
    ['a change', change, '100', false],
    ['an amount', amount, '2.5', true],
    ['an amount', amount, '2万元', false],
  ])('%s under %j: %s is taken: %s', (_, rule, input, isTaken) => {
    expect(refusal(validation(rule), input)).toEqual(isTaken ? null : words);
  });

  it('is nothing without a rule, and nothing that is only warned of', () => {
    expect(refusal(undefined, 'x')).toBeNull();
    expect(refusal(validation(count, { style: 'Warning' }), 'x')).toBeNull();
    expect(refusal(validation(count, { showAlert: false }), 'x')).toBeNull();
  });
});

describe('The input message', () => {
  it('is shown where there is one', () => {
    expect(inputMessage(validation(count))).toEqual(words);
    expect(inputMessage(undefined)).toBeNull();
    expect(inputMessage({ ...validation(count), prompt: { showPrompt: false, ...words } })).toBeNull();
    expect(inputMessage({ ...validation(count), prompt: { showPrompt: true } })).toBeNull();
  });
});
