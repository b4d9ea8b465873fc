import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { inPalette } from '../../tools/docs/palettePng';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A picture of lines that are filtered as they say, each pixel three bytes. */
function screenshot(width: number, lines: readonly (readonly number[])[]): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, lines.length, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from(SIGNATURE, 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a file by its name. */
function part(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

describe('screenshots in a palette', () => {
  it('keep every pixel where there are few colours, one screenshot beside another', () => {
    // Red and green; then the same again, as differences from what stands above.
    const left = screenshot(2, [
      [0, 255, 0, 0, 0, 255, 0],
      [2, 0, 0, 0, 0, 0, 0],
    ]);
    const right = screenshot(1, [
      [0, 0, 0, 255],
      [0, 0, 0, 255],
    ]);
    const png = inPalette([left, right]);
    const [header, colours] = [part(png, 'IHDR'), part(png, 'PLTE')];
    const width = header.readUInt32BE(0);
    expect([width, header.readUInt32BE(4)]).toEqual([2 + 16 + 1, 2]);
    const lines = inflateSync(part(png, 'IDAT'));
    const colourAt = (row: number, column: number): string => {
      const index = lines[row * (width + 1) + 1 + column] ?? -1;
      return colours.subarray(index * 3, index * 3 + 3).toString('hex');
    };
    for (const row of [0, 1])
      expect([0, 1, 5, 18].map((column) => colourAt(row, column))).toEqual([
        'ff0000',
        '00ff00',
        'ffffff',
        '0000ff',
      ]);
  });

  it('take the nearest of 256 colours where there are more', () => {
    const grays = Array.from({ length: 20 }, (_, row) => [
      0,
      ...Array.from({ length: 20 }, (__, at) => [row * 10, at * 10, 100]).flat(),
    ]);
    const png = inPalette([screenshot(20, grays)]);
    expect(part(png, 'PLTE')).toHaveLength(256 * 3);
  });
});
