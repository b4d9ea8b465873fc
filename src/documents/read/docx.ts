/** Word documents: mammoth makes HTML of them, tracked deletions left out, and the HTML is read like any other. */
import type { Reading, Report } from '../../report';
import { readHtml } from './html';
import { pack, type Parts } from '../file';

export const WORD = /^word\/document\d*\.xml$/;

/** Text, styles, lists and notes; pictures, fonts and what else is embedded stay in the archive. */
export const docxParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Reads the parts of a .docx file. Throws what mammoth throws when they make no document. */
export async function readDocx(parts: Parts): Promise<Reading<Report>> {
  const { default: mammoth } = await import('mammoth');
  const bytes = await pack(parts);
  // In Node it asks for `buffer`, in a browser for `arrayBuffer`, and takes the same bytes for both.
  const input = { arrayBuffer: bytes, buffer: bytes } as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return readHtml(value);
}
