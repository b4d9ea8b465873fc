import { readFileSync } from 'node:fs';
import { readPdf } from '../../src/documents/read/pdf';
it('x', async () => {
  const r = await readPdf(readFileSync('test/fixtures/documents/word-2021.pdf'));
  console.log(JSON.stringify(r.messages, null, 1).slice(0, 3000));
});
