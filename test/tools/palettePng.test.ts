import sharp from 'sharp';
import { inPalette } from '../../tools/docs/palettePng';

const plain = (width: number, background: string): Promise<Buffer> =>
  sharp({ create: { width, height: 2, channels: 3, background } })
    .png()
    .toBuffer();

it('screenshots stand side by side in a palette, each pixel as it was where there are few colours', async () => {
  const png = await inPalette([await plain(2, '#ff0000'), await plain(1, '#0000ff')]);
  const { width, height, isPalette } = await sharp(png).metadata();
  expect([width, height]).toEqual([2 + 16 + 1, 2]);
  expect(isPalette).toBe(true);
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  const colourAt = (row: number, column: number): string =>
    pixels.subarray((row * width + column) * 3, (row * width + column) * 3 + 3).toString('hex');
  for (const row of [0, 1])
    expect([0, 1, 5, 18].map((column) => colourAt(row, column))).toEqual([
      'ff0000',
      'ff0000',
      'ffffff',
      '0000ff',
    ]);
});
