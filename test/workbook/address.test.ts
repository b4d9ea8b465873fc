import * as fc from 'fast-check';
import { absoluteAddress, parseAddress, rectAddress } from '../../src/workbook/patch';

const rects = fc.record({
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
  rows: fc.integer({ min: 1, max: 1_000 }),
  columns: fc.integer({ min: 1, max: 1_000 }),
});

describe('addresses', () => {
  it('are read as they are written, whatever the rectangle', () => {
    fc.assert(
      fc.property(rects, (rect) => {
        expect(parseAddress(rectAddress(rect))).toEqual(rect);
        expect(parseAddress(absoluteAddress(rect))).toEqual(rect);
      }),
    );
  });

  it('name the same rectangle from whichever corner', () => {
    const rect = { row: 1, column: 1, rows: 4, columns: 26 };
    for (const address of ['B2:AA5', 'AA5:B2', '$B$5:$AA2', 'AA2:B$5']) {
      expect(parseAddress(address)).toEqual(rect);
    }
  });

  it.each(['', 'B', '2', 'B2:', 'B:D', '2:5', '#REF!', 'b2', 'Sheet1!B2', 'B2,D5', 'ABCD1'])(
    '%j is none',
    (words) => {
      expect(parseAddress(words)).toBeUndefined();
    },
  );
});
