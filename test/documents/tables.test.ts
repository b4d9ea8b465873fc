/** Tables that are not quite the form's, in every place where they can differ (issue 10.3, 10.4, 10.6). */
import JSZip from 'jszip';
import { readDocument, readPasted } from '../../src/documents/read';
import { writeDocument } from '../../src/documents/write';
import { cellsOfGroup, forms, groupCellId, rowGroupsOf } from '../../src/form';
import { examine } from '../../src/rules';
import { toHtml } from '../../tools/documents/html';
import { isTable, layOut, type LaidCell, type TableBlock } from '../../tools/documents/layout';
import { type Quirk, withQuirks } from '../../tools/documents/quirks';
import { distinctReport } from '../../tools/documents/reports';

const sound = distinctReport('2021', 2024, '云溪县水务局');
const requests = 1;

const inTable =
  (which: number, change: (table: TableBlock) => TableBlock): Quirk =>
  (blocks) => {
    const tables = blocks.filter(isTable);
    return blocks.map((block) => (block === tables[which] ? change(tables[which]) : block));
  };

const read = (...quirks: readonly Quirk[]) => readPasted(toHtml(withQuirks(layOut(sound), quirks)));

const cell = (text: string, more: Partial<LaidCell> = {}): LaidCell => ({
  text,
  rowSpan: 1,
  columnSpan: 1,
  isEntry: false,
  ...more,
});

describe('a group printed as one row', () => {
  it.each(rowGroupsOf(forms['2021']).map((group) => [group.label, group] as const))(
    '%s: its figures are kept as its total, all other cells are read',
    async (label, group) => {
      const labels = new Set(group.rows.map((row) => row.labels.at(-1)));
      const figures = ['3', '1', '0', '0', '0', '2', '6'].map((text) => cell(text, { isEntry: true }));
      const { value, messages } = await read(
        inTable(requests, (table) => ({
          ...table,
          rows: table.rows.flatMap((row) => {
            if (row.some(({ text }) => text === label)) return [[cell(label, { columnSpan: 2 }), ...figures]];
            return row.some(({ text }) => labels.has(text)) ? [] : [row];
          }),
        })),
      );
      const own = new Set(cellsOfGroup(group));
      const others = Object.entries(sound.values).filter(([id]) => !own.has(id));
      expect(value?.values).toEqual(Object.fromEntries(others));
      expect(value?.groups).toEqual(
        Object.fromEntries(
          group.columns.map((column, at) => [groupCellId(group, column), [3, 1, 0, 0, 0, 2, 6][at]]),
        ),
      );
      expect(messages.map(({ code }) => code)).toEqual(['text.rowsAsGroup']);
    },
  );
});

describe('a column more than the form has', () => {
  const columns = forms['2021'].tables[requests]!.blocks[0]!.columns.length;

  it.each(Array.from({ length: columns + 1 }, (_, at) => at))(
    'at place %i is ignored by its name',
    async (at) => {
      const group = at >= 1 && at <= 6;
      const { value, messages } = await read(
        inTable(requests, (table) => ({
          ...table,
          columns: table.columns + 1,
          rows: table.rows.map((row, line) => {
            const entries = row.findIndex(({ isEntry }) => isEntry);
            const extra = line < 3 ? cell('小计') : cell('77777', { isEntry: true });
            if (entries >= 0) return [...row.slice(0, entries + at), extra, ...row.slice(entries + at)];
            const widened = row.map((one) =>
              one.text === '申请人情况' || (group && one.text === '法人或其他组织')
                ? { ...one, columnSpan: one.columnSpan + 1 }
                : one,
            );
            if (group)
              return line === 2 ? [...widened.slice(0, at - 1), extra, ...widened.slice(at - 1)] : widened;
            const own = { ...extra, rowSpan: 2 };
            return line === 1 ? (at === 0 ? [own, ...widened] : [...widened, own]) : widened;
          }),
        })),
      );
      expect(value).toEqual(sound);
      expect(messages.map(({ code, params }) => [code, params['label']])).toEqual([
        ['text.extraColumn', '小计'],
      ]);
    },
  );
});

describe('a row less than the form has', () => {
  const rows = forms['2021'].tables[requests]!.blocks[0]!.rows.map(({ labels }) => labels.at(-1)!);

  it.each(rows)('%s is named, and its cells are not blamed for being blank', async (label) => {
    const { value, messages } = await read(
      inTable(requests, (table) => ({
        ...table,
        rows: table.rows.map((row) => {
          const at = row.findIndex(({ text }) => text === label);
          // The group's label, which begins in the row, stays.
          return at < 0 ? row : row.slice(0, at);
        }),
      })),
    );
    expect(messages.map(({ code }) => code)).toEqual(['text.rowNotFound']);
    const { unread } = messages[0]!;
    expect(unread).toHaveLength(7);
    const blamed = examine(value!, { messages }).findings.filter(({ rule }) => rule === 'V-4');
    expect(blamed).toEqual([]);
  });
});

describe('two reports in one table', () => {
  it('two figures in each cell’s place are refused as what they are', async () => {
    const { value, messages } = await read(
      inTable(requests, (table) => ({
        ...table,
        rows: table.rows.map((row) => row.flatMap((one) => (one.isEntry ? [one, one] : [one]))),
      })),
    );
    expect(value).toBeNull();
    expect(messages.map(({ code }) => code)).toEqual(['text.sideBySide']);
  });

  it('and so are two tables beside each other', async () => {
    const { value, messages } = await read(
      inTable(requests, (table) => ({ ...table, rows: table.rows.map((row) => [...row, ...row]) })),
    );
    expect(value).toBeNull();
    expect(messages.map(({ code }) => code)).toEqual(['text.sideBySide']);
  });
});

describe('a damaged archive', () => {
  it.each(['docx', 'xlsx'] as const)(
    'a %s whose figures are not what its checksums say is no report',
    async (kind) => {
      const part = kind === 'docx' ? 'word/document.xml' : 'xl/worksheets/sheet1.xml';
      const bytes =
        kind === 'docx'
          ? await writeDocument(sound, 'docx')
          : await (await import('../../tools/documents/workbook')).toXlsx(layOut(sound));
      const stored = new JSZip();
      const zip = await JSZip.loadAsync(bytes);
      for (const file of zip.filter((_, { dir }) => !dir))
        stored.file(file.name, await file.async('uint8array'));
      const plain = Buffer.from(await stored.generateAsync({ type: 'uint8array', compression: 'STORE' }));
      const at = plain.indexOf('228', plain.indexOf(part));
      expect(at).toBeGreaterThan(0);
      expect((await readDocument(plain)).value?.values['disclosure.licences.decisions']).toBe(228);
      plain[at] = '9'.charCodeAt(0);
      expect(await readDocument(plain)).toEqual({
        value: null,
        messages: [{ code: 'document.broken', params: {} }],
      });
    },
  );
});
