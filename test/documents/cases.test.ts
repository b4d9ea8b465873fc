/** Documents in the shapes that published reports have, by hands other than ours; what is right stands beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read';
import { parseReport } from '../../src/report';

const bytesOf = (file: string): Uint8Array => readFileSync(join(__dirname, '../fixtures/cases', file));

const { value: truth } = parseReport(new TextDecoder().decode(bytesOf('truth.json')));

describe('issue 10: documents as people have them', () => {
  it.each(['single-spaces.txt', 'bars-no-first.txt', 'markdown-headings.md'])(
    '%s: every cell, and nothing to say',
    async (file) => {
      expect(await readDocument(bytesOf(file))).toEqual({ value: truth, messages: [] });
    },
  );
});
