import { cellsOfText } from '../../src/documents/recognise';

describe('cellsOfText', () => {
  it('splits at line ends of every kind and at tabs, and keeps texts and line numbers', () => {
    expect(cellsOfText('\uFEFF a\r\nb\tc\rd\n')).toEqual([
      { text: ' a', line: 1, kind: 'filled' },
      { text: 'b', line: 2, kind: 'filled', columns: { table: 0, from: 0, to: 1 } },
      { text: 'c', line: 2, kind: 'filled', columns: { table: 0, from: 1, to: 2 } },
      { text: 'd', line: 3, kind: 'filled' },
      { text: '', line: 4, kind: 'emptyLine' },
    ]);
  });

  it.each(['\u00A0', '\u3000', ' ', '\u200B'])('a line of only %j is a blank cell, not layout', (space) => {
    expect(cellsOfText(space)).toEqual([{ text: space, line: 1, kind: 'blank' }]);
  });

  it('splits rows of tables drawn with bars, and leaves out the lines between them', () => {
    expect(
      cellsOfText('| a |  | b |\n|---|:--|---|\n├──┼──┤\n首页 | 年报').map(({ text }) => text.trim()),
    ).toEqual(['a', '', 'b', '首页 | 年报']);
  });

  it('nothing between two tabs is a blank cell', () => {
    expect(cellsOfText('1\t\t2').map(({ kind }) => kind)).toEqual(['filled', 'blank', 'filled']);
  });
});
