import { arrange, type ListRenewal } from '../../src/workbook/list/arrange';
import { type Line, readList } from '../../src/workbook/list/onSheet';

type Column = 'unit' | 'rule' | 'message';

const line = (unit: string, rule: string, message = ''): Line<Column> => ({ unit, rule, message });

/** A list with a column of somebody's own, in which some lines have a note. */
function listOf(
  ...lines: readonly (readonly [unit: string, rule: string, message: string, note?: string])[]
) {
  const values = [
    ['unit', 'rule', 'message', 'my notes'],
    ...lines.map(([unit, rule, message, note = '']) => [unit, rule, message, note]),
    ['', '', '', ''],
  ];
  const list = readList<Column>(
    {
      name: 'OGI.list',
      sheet: 'list',
      at: { row: 4, column: 0, rows: values.length, columns: 3 },
      used: { row: 4, column: 0, values, formulas: values },
    },
    { unit: 'unit', rule: 'rule', message: 'message' },
  );
  if (!list) throw new Error('no list');
  return list;
}

/** What stands in the rows from 5 on, and what is added, once a unit has new lines. */
function arranged(list: ReturnType<typeof listOf>, unit: string, wanted: readonly Line<Column>[]) {
  const renewal: ListRenewal<Column> = {
    list,
    lines: new Map([[unit, wanted]]),
    identities: [({ rule, message }) => `${String(rule)} ${String(message)}`, ({ rule }) => String(rule)],
    retired: (old) => ({ ...old, message: 'gone' }),
    isForeign: ({ rule }) => rule === 'foreign',
  };
  const { written, appended, over } = arrange(renewal);
  return {
    written: Object.fromEntries(written.map(({ old, line: now }) => [old.row, Object.values(now).join(' ')])),
    appended: appended.map((each) => Object.values(each).join(' ')),
    over: over.map(({ row }) => row),
  };
}

describe('new lines of a unit', () => {
  it('take the rows of those that they are, by message first, then by rule', () => {
    const list = listOf(['甲', 'T', 'old'], ['甲', 'T', 'same'], ['乙', 'T', 'other']);
    expect(arranged(list, '甲', [line('甲', 'T', 'same'), line('甲', 'T', 'new')])).toEqual({
      written: { 5: '甲 T new' },
      appended: [],
      over: [],
    });
  });

  it('take what else is free of the unit’s rows, and are added when there are none', () => {
    const list = listOf(['甲', 'T', 'old'], ['乙', 'T', 'other']);
    expect(arranged(list, '甲', [line('甲', 'V', 'a'), line('甲', 'W', 'b')])).toEqual({
      written: { 5: '甲 V a' },
      appended: ['甲 W b'],
      over: [],
    });
  });

  it('never stand beside a note on another line, which stays with what it is about', () => {
    const list = listOf(['甲', 'T', 'old', 'called'], ['甲', 'S', 'old', 'agreed'], ['甲', 'V', 'old']);
    expect(
      arranged(list, '甲', [line('甲', 'S', 'new'), line('甲', 'W', 'a'), line('甲', 'W', 'b')]),
    ).toEqual({
      written: { 5: '甲 T gone', 6: '甲 S new', 7: '甲 W a' },
      appended: ['甲 W b'],
      over: [],
    });
  });

  it('leave rows over when there are fewer of them, and foreign lines alone', () => {
    const list = listOf(['甲', 'T', 'old'], ['甲', 'foreign', 'sum'], ['甲', 'S', 'old']);
    expect(arranged(list, '甲', [])).toEqual({ written: {}, appended: [], over: [5, 7] });
  });

  it('go into the empty line of an empty list', () => {
    expect(arranged(listOf(['', '', '']), '甲', [line('甲', 'T', 'a')])).toEqual({
      written: { 5: '甲 T a' },
      appended: [],
      over: [],
    });
  });
});

describe('a list on a sheet', () => {
  it('is not taken for one where a column is missing', () => {
    const values = [
      ['unit', 'rule'],
      ['甲', 'T'],
    ];
    const raw = {
      name: 'OGI.list',
      sheet: 'list',
      at: { row: 0, column: 0, rows: 2, columns: 2 },
      used: { row: 0, column: 0, values, formulas: values },
    };
    expect(readList<Column>(raw, { unit: 'unit', rule: 'rule', message: 'message' })).toBeUndefined();
  });

  it('knows formulas from texts that look like them', () => {
    const values = [
      ['unit', 'rule', 'message'],
      ['=甲', 3, ''],
      ['', '', ''],
    ];
    const formulas = [
      ['unit', 'rule', 'message'],
      ['=甲', '=1+2', ''],
      ['', '', ''],
    ];
    const raw = {
      name: 'OGI.list',
      sheet: 'list',
      at: { row: 0, column: 0, rows: 3, columns: 3 },
      used: { row: 0, column: 0, values, formulas },
    };
    const list = readList<Column>(raw, { unit: 'unit', rule: 'rule', message: 'message' });
    expect(list?.lines).toMatchObject([
      { row: 1, unit: '=甲', content: { unit: '=甲', rule: { formula: '1+2' }, message: '' } },
    ]);
  });
});
