/** Documents in the shapes that published reports have, by hands other than ours; what is right stands beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read';
import { parseReport, valueAt, withGroupsPlaced } from '../../src/report';
import { examine } from '../../src/rules';

const bytesOf = (file: string): Uint8Array => readFileSync(join(__dirname, '../fixtures/cases', file));

const { value: truth } = parseReport(new TextDecoder().decode(bytesOf('truth.json')));

describe('issue 10: documents as people have them', () => {
  it.each(['single-spaces.txt', 'bars-no-first.txt', 'markdown-headings.md', 'title-in-head-only.html'])(
    '%s: every cell, and nothing to say',
    async (file) => {
      expect(await readDocument(bytesOf(file))).toEqual({ value: truth, messages: [] });
    },
  );

  it.each(['pdf-break-05.pdf', 'pdf-break-15.pdf'])(
    '[10.2] %s: a page break in a merged label loses no row',
    async (file) => {
      const { value, messages } = await readDocument(bytesOf(file));
      expect(value?.values).toEqual(truth?.values);
      expect(messages).toEqual([]);
    },
  );

  it('subtotal-column.html: a column more than the form has is ignored by its name, with one message', async () => {
    const { value, messages } = await readDocument(bytesOf('subtotal-column.html'));
    expect(value).toEqual(truth);
    expect(messages).toEqual([
      {
        code: 'text.extraColumn',
        params: { place: '三、收到和处理政府信息公开申请情况', label: '小计', line: 22 },
      },
    ]);
  });

  describe('other-in-one-row.html: a group printed as one row', () => {
    const reading = readDocument(bytesOf('other-in-one-row.html'));
    const others = Object.keys(truth!.values).filter((id) => id.startsWith('requests.other.'));

    it('keeps its figures as the total of the group, with one message', async () => {
      const { value, messages } = await reading;
      const known = Object.entries(truth!.values).filter(([id]) => !others.includes(id));
      expect(value?.values).toEqual(Object.fromEntries(known));
      expect(Object.values(value?.groups ?? {})).toEqual([0, 1, 0, 0, 0, 0, 1]);
      expect(messages.map(({ code }) => code)).toEqual(['text.rowsAsGroup']);
    });

    it('they take part in the sums, and the report is not blamed', async () => {
      const { value, messages } = await reading;
      expect(examine(value!, { messages })).toEqual(examine(truth!));
      const wrong = { ...value!, groups: { ...value!.groups, 'requests.other.business': 2 } };
      expect(examine(wrong, { messages }).findings.map(({ rule }) => rule)).toContain('T3-2');
    });

    it('in a workbook they stand in the last row of the group', async () => {
      const { value } = await reading;
      const { values } = withGroupsPlaced(value!);
      expect(others.map((id) => valueAt(values, id))).toEqual([
        ...Array<null>(14).fill(null),
        0,
        1,
        0,
        0,
        0,
        0,
        1,
      ]);
    });
  });
});
