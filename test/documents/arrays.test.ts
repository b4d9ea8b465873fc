import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/documents/read';

it('[17] reading a PDF leaves the arrays of the process their own push: that which pdf.js brings for older Nodes is several times as slow', async () => {
  const { push } = Array.prototype;
  const { value } = await readDocument(new Uint8Array(readFileSync('test/fixtures/documents/word-2021.pdf')));
  expect(value).not.toBeNull();
  expect(Array.prototype.push).toBe(push);
});
