import { Book } from 'office-js-simulator';
import { formatArea, parseArea } from 'office-js-simulator/book';
import { moveBy, moveToEnd, type Step, stepOf } from '../../workbench/grid/move';

function sheetWithObstacles() {
  const { active: sheet } = Book.blank();
  sheet.merges = [parseArea('B2:C3')!];
  sheet.band('columns', 4).hidden = true;
  sheet.band('rows', 5).hidden = true;
  return sheet;
}

const moved = (from: string, step: Step): string =>
  formatArea(moveBy(sheetWithObstacles(), parseArea(from)!, step));

describe('Moving the selection', () => {
  it.each<[string, Step, string]>([
    ['A1', [1, 0], 'A2'],
    ['A1', [-1, 0], 'A1'],
    ['A1', [0, -1], 'A1'],
    ['A5', [-20, 0], 'A1'],
    ['A2', [0, 1], 'B2:C3'],
    ['B2:C3', [0, 1], 'D2'],
    ['B2:C3', [1, 0], 'B4'],
    ['D3', [0, -1], 'B2:C3'],
    ['D1', [0, 1], 'F1'],
    ['F1', [0, -1], 'D1'],
    ['A5', [1, 0], 'A7'],
    ['XFD1', [0, 1], 'XFD1'],
  ])('from %s by %j leads to %s', (from, step, to) => {
    expect(moved(from, step)).toBe(to);
  });

  it('goes right by Tab and left with Shift', () => {
    expect(stepOf('Tab', false)).toEqual([0, 1]);
    expect(stepOf('Tab', true)).toEqual([0, -1]);
    expect(stepOf('x', false)).toBeUndefined();
  });

  it('goes to the ends of the sheet', () => {
    const book = Book.blank();
    book.edit('Sheet1', 'D7', '1');
    const from = parseArea('C3')!;
    const end = (key: string, ctrl: boolean) => {
      const area = moveToEnd(book.active, from, key, ctrl);
      return area && formatArea(area);
    };
    expect(end('Home', false)).toBe('A3');
    expect(end('Home', true)).toBe('A1');
    expect(end('End', true)).toBe('D7');
    expect(end('End', false)).toBeNull();
  });
});
