import { cellsOfText } from '../../src/documents/recognise';
import { valuesOfLine } from '../../src/documents/recognise/tables/lineValues';

const valuesIn = (text: string, width: number) =>
  valuesOfLine(cellsOfText(text), width)?.map((cell) => cell.text.trim());

const NBSP = '\u00A0';

describe('the values of a line', () => {
  it.each([
    ['all cells', '1\n2\n3', 3, ['1', '2', '3']],
    ['an empty line within is a blank cell when the count says so', '1\n\n3', 3, ['1', '', '3']],
    ['with an empty line behind the last cell', '1\n\n3\n', 3, ['1', '', '3']],
    [
      'an empty line is layout when there are cells enough without it',
      '378\n\n0\n1018',
      3,
      ['378', '0', '1018'],
    ],
    ['cells of spaces are blank', `${NBSP}\n${NBSP}\n0\n`, 3, ['', '', '0']],
    ['cells of spaces are layout when there are filled ones enough', `1\n${NBSP}\n2\n3`, 3, ['1', '2', '3']],
    ['only empty lines are blank cells', '\n\n\n\n', 3, ['', '', '']],
    ['a note after the last value is none of them', '1\n2\n3\n注：单位为件', 3, ['1', '2', '3']],
    ['words are values where the count says so', '按规定不予收费', 1, ['按规定不予收费']],
    ['words before a note', '22（其中修订16件）\n1\n2\n奖励决定数量', 3, ['22（其中修订16件）', '1', '2']],
  ])('%s', (_, text, width, values) => {
    expect(valuesIn(text, width)).toEqual(values);
  });

  it.each([
    ['too few', '1\n2'],
    ['too many', '1\n2\n3\n4'],
    ['none', ''],
    ['a blank too many, that could be any', `1\n${NBSP}\n${NBSP}\n2`],
  ])('%s: no reading', (_, text) => {
    expect(valuesIn(text, 3)).toBeUndefined();
  });
});
