import fc from 'fast-check';
import { readTabbed, toHtmlTable, toTabbed } from '../../workbench/grid/tabbed';

describe('Cells as text on the clipboard (issue 12.11)', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\t\n', [['1', '']]],
    ['"two\nlines"\t"say ""yes"""\n', [['two\nlines', 'say "yes"']]],
    ['5" pipe\tx', [['5" pipe', 'x']]],
    ['', [['']]],
  ])('%j is read as Excel reads it', (text, cells) => {
    expect(readTabbed(text)).toEqual(cells);
  });

  it('is read back as it was written, whatever the cells hold', () => {
    const text = fc.string({ unit: fc.constantFrom('\t', '\n', '"', 'a', '1', '年', ' ') });
    const cells = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(fc.property(cells, (lines) => expect(readTabbed(toTabbed(lines))).toEqual(lines)));
  });

  it('is a table for Word, in which no text is markup', () => {
    expect(toHtmlTable([['<b>&', 'x']])).toBe('<table><tr><td>&lt;b>&amp;</td><td>x</td></tr></table>');
  });
});
