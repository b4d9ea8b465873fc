import {
  cellPlace,
  cellsOf,
  editionIds,
  editionOfYear,
  type FormCell,
  forms,
  gridOf,
  plainRow,
  rowGroup,
  rowPlace,
} from '../../src/form';

const allForms = Object.values(forms);

describe('the editions', () => {
  it.each([
    ['2019', 22 + 23 * 7 + 15],
    ['2021', 10 + 25 * 7 + 15],
  ] as const)('edition %s has %i cells', (edition, count) => {
    expect(cellsOf(forms[edition]).size).toBe(count);
  });

  it.each(allForms)('edition $edition: no two cells, blocks or rows of a table share an id', (form) => {
    const cells = form.tables.flatMap((table) =>
      table.blocks.flatMap((block) => block.rows.flatMap(() => block.columns)),
    );
    expect(cellsOf(form).size).toBe(cells.length);
    const blocks = form.tables.flatMap((table) => table.blocks.map(({ id }) => id));
    expect(new Set(blocks).size).toBe(blocks.length);
  });

  it.each(allForms)('edition $edition: outcomes are the rows that 办理结果 sums up', (form) => {
    const rows = form.tables.flatMap((table) => table.blocks.flatMap((block) => block.rows));
    const outcomes = rows.filter(({ tag }) => tag === 'outcome');
    expect(outcomes).toHaveLength(form.edition === '2019' ? 19 : 21);
    expect(outcomes.every(({ labels }) => labels[0] === '三、本年度办理结果')).toBe(true);
  });

  it.each(allForms)('edition $edition: has the six section titles that all editions have', ({ sections }) => {
    // The reader of documents knows a section by one official title.
    expect(sections).toEqual(allForms[0]?.sections);
    expect(sections).toHaveLength(6);
  });

  it('are listed from the oldest to the newest, each in force until the next one is', () => {
    const years = allForms.map(({ reportYears }) => reportYears);
    years.forEach(([, last], at) => expect(last).toBe((years[at + 1]?.[0] ?? NaN) - 1 || null));
    expect(editionIds).toEqual(allForms.map(({ edition }) => edition));
  });

  it.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2035, '2021'],
  ] as const)('the report year %i is of edition %s', (year, edition) => {
    expect(editionOfYear(year)).toBe(edition);
  });
});

describe('the printed grid', () => {
  const tables = allForms.flatMap((form) =>
    form.tables.map((table) => ({ edition: form.edition, form, table })),
  );

  it.each(tables)(
    '$edition $table.id: every column of row labels has a width, in the sheet and in a document',
    ({ table }) => {
      const [block] = gridOf(table).blocks;
      expect(table.sheet.widths.labels).toHaveLength(block?.column ?? NaN);
      expect(table.document.widths.labels).toHaveLength(block?.column ?? NaN);
    },
  );

  it.each(tables)(
    '$edition $table.id: every position of the rectangle is covered exactly once',
    ({ table }) => {
      const grid = gridOf(table);
      const covered = Array.from({ length: grid.rows }, () => new Array<number>(grid.columns).fill(0));
      for (const { row, column, rowSpan, columnSpan } of [...grid.labels, ...grid.entries]) {
        for (let r = row; r < row + rowSpan; r++) {
          for (let c = column; c < column + columnSpan; c++) {
            expect([r < grid.rows, c < grid.columns]).toEqual([true, true]);
            const line = covered[r];
            if (line) line[c] = (line[c] ?? 0) + 1;
          }
        }
      }
      expect(new Set(covered.flat())).toEqual(new Set([1]));
    },
  );

  it.each(tables)('$edition $table.id: every cell of the table stands there once', ({ form, table }) => {
    const ids = [...cellsOf(form).values()].filter((cell) => cell.table === table).map(({ id }) => id);
    const { entries } = gridOf(table);
    expect(entries.map(({ cell }) => cell).sort()).toEqual(ids.sort());
  });

  it.each(tables)('$edition $table.id: blocks say where their cells stand', ({ table }) => {
    const { blocks, entries } = gridOf(table);
    const placed = blocks.flatMap((block) =>
      block.cells.flatMap((line, r) =>
        line.map((cell, c) => ({ cell, row: block.row + r, column: block.column + c })),
      ),
    );
    expect(placed).toEqual(entries.map(({ cell, row, column }) => ({ cell, row, column })));
  });

  it('merges equal headings: 法人或其他组织 over five columns, 三、本年度办理结果 beside 20 and 22 rows', () => {
    const spans = (edition: '2019' | '2021', text: string) => {
      const table = forms[edition].tables.find(({ id }) => id === 'requests');
      const label = table && gridOf(table).labels.find((cell) => cell.text === text);
      return [label?.rowSpan, label?.columnSpan];
    };
    expect(spans('2019', '法人或其他组织')).toEqual([1, 5]);
    expect(spans('2019', '三、本年度办理结果')).toEqual([20, 1]);
    expect(spans('2021', '三、本年度办理结果')).toEqual([22, 1]);
    expect(spans('2021', '（六）其他处理')).toEqual([3, 1]);
  });
});

describe('places', () => {
  it.each([
    ['requests.refused.stateSecret.person', '三（三）1.属于国家秘密', '三（三）1.属于国家秘密 自然人'],
    ['requests.partlyGranted.total', '三（二）部分公开', '三（二）部分公开 总计'],
    ['requests.received.person', '一、本年新收政府信息公开申请数量', undefined],
    ['appeals.litigationDirect.total', '行政诉讼 未经复议直接起诉', '行政诉讼 未经复议直接起诉 总计'],
    ['appeals.review.upheld', '行政复议', '行政复议 结果维持'],
    ['disclosure.fees.amount', '行政事业性收费', '行政事业性收费 本年收费金额'],
  ])('%s is %s', (id, row, cell) => {
    const formCell = cellsOf(forms['2021']).get(id) as FormCell;
    expect(rowPlace(formCell)).toBe(row);
    if (cell) expect(cellPlace(formCell)).toBe(cell);
  });

  it.each([
    ['requests.refused.stateSecret.person', '属于国家秘密', '不予公开'],
    ['requests.partlyGranted.total', '部分公开', '部分公开'],
    ['requests.received.person', '本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['appeals.litigationDirect.total', '未经复议直接起诉', '未经复议直接起诉'],
    ['disclosure.fees.amount', '行政事业性收费', '行政事业性收费'],
  ])('%s: beside its like the row is %s, with others %s', (id, row, group) => {
    const formCell = cellsOf(forms['2021']).get(id) as FormCell;
    expect([plainRow(formCell), rowGroup(formCell)]).toEqual([row, group]);
  });
});
