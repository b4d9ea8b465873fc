/** Pictures of 256 colours: the file is a third as large, and nobody sees a difference. */
import sharp, { type OverlayOptions } from 'sharp';

/** Between two screenshots, in pixels. */
const GAP = 16;
/** White left around what is drawn on a page, in pixels. */
const BORDER = 12;

const SMALL = { palette: true, effort: 10, dither: 0 } as const;

/** The screenshots, from left to right, as one picture. */
export async function inPalette(screenshots: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(screenshots.map((screenshot) => sharp(screenshot).metadata()));
  const height = Math.max(...sizes.map((size) => size.height));
  const placed: OverlayOptions[] = [];
  let left = 0;
  for (const [at, { width }] of sizes.entries()) {
    placed.push({ input: screenshots[at]!, top: 0, left });
    left += width + GAP;
  }
  return sharp({ create: { width: left - GAP, height, channels: 3, background: 'white' } })
    .composite(placed)
    .png(SMALL)
    .toBuffer();
}

/** The part of a page that is not white. */
export const trimmed = (page: Buffer): Promise<Buffer> =>
  sharp(page)
    .trim({ background: 'white', threshold: 1 })
    .extend({ top: BORDER, bottom: BORDER, left: BORDER, right: BORDER, background: 'white' })
    .png(SMALL)
    .toBuffer();
