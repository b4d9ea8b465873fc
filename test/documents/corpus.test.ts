import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read';
import { documents } from '../../tools/documents/corpus';

const folder = join(__dirname, '../fixtures/documents');

describe('documents in the shapes they are met in', () => {
  it.each(documents.map(({ file, report }) => [file, report] as const))(
    '%s: every cell right',
    async (file, report) => {
      const { value, messages } = await readDocument(readFileSync(join(folder, file)));
      expect({ file, messages, value }).toMatchObject({ value: { values: report.values } });
      expect(value).toEqual(report);
    },
  );
});
