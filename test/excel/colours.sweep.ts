/** The colour of every cell is that of the worst verdict that formulas pass on it, and the check passes the same. */
import fc from 'fast-check';
import { type CellId, cellsOf, type EditionId, editionIds, forms } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import { type CellValue, readCell, type Values } from '../../src/report';
import { check, equationsOf, type Finding, isNative, rules, type Severity } from '../../src/rules';
import { cellAddress } from '../../src/workbook/patch';
import { placedBlocks, placedTables } from '../../src/workbook/report/layout';
import { flagColors } from '../../src/workbook/sheet';
import { type OpenWorkbook, openReport } from '../support/excel';
import { anyReport, report } from '../support/reports';

const placesOf = (edition: EditionId) =>
  placedBlocks(placedTables(report(edition))).filter(({ year }) => year === 'this');

/** Types the figures into the workbook, words as words. */
const fill = ({ run }: OpenWorkbook, edition: EditionId, values: Values): Promise<void> =>
  run(async (context) => {
    for (const { name, cells } of placesOf(edition)) {
      const typed = (value: CellValue | undefined) =>
        typeof value === 'string' ? `'${value}` : (value ?? '');
      context.workbook.names.getItem(name).getRange().values = cells.map((line) =>
        line.map((cell) => typed(values[cell])),
      );
    }
    await context.sync();
  });

/** The colour that each entry cell shows, of one table or of all; cells without one are left out. */
function coloursIn({ book }: OpenWorkbook, edition: EditionId, table?: string): Map<CellId, string> {
  const found = new Map<CellId, string>();
  const places = placesOf(edition).filter((block) => table === undefined || block.table.id === table);
  for (const { sheet, at, cells } of places) {
    const flags = book.flags(sheetNames[sheet]);
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const fill = flags.get(cellAddress(at.row + r, at.column + c))?.[0]?.style.fill;
        if (fill !== undefined) found.set(cell, String(fill));
      }),
    );
  }
  return found;
}

const colourOf = (severities: readonly Severity[]): string | undefined =>
  (['error', 'warning'] as const)
    .filter((level) => severities.includes(level))
    .map((level) => flagColors[level].fill)[0];

const severitiesAt = (cell: CellId, findings: readonly Finding[]): Severity[] =>
  findings.filter(({ cells }) => cells.includes(cell)).map(({ severity }) => severity);

/** What may be typed into a cell of no sum, and whether formulas see what the check sees. */
const contents = [
  7,
  -3,
  0.5,
  '',
  '251000元',
  '减4',
  '22（其中修订16件）',
  '1e3',
  '2024-1-1',
  '5%',
  '３件',
  '/',
  '-',
  '无',
  ' ７',
  '1,200',
  '12',
  true,
  '=1/0',
  '=NA()',
] as const;

describe('what is typed into a cell of no sum has the colour of what the check says of it', () => {
  const cases: readonly (readonly [EditionId, CellId])[] = [
    ['2021', 'disclosure.licences.decisions'],
    ['2021', 'disclosure.fees.amount'],
    ['2019', 'disclosure.licences.change'],
  ];

  // So that a change of -3 leaves items enough.
  const around = { 'disclosure.licences.lastYearItems': 9 };

  it.each(cases)('[V-1] [V-2] (%s, %s)', async (edition, cell) => {
    const opened = await openReport(report(edition, around));
    const [place] = placesOf(edition).flatMap(({ sheet, at, cells }) =>
      cells.flatMap((line, r) =>
        line.includes(cell) ? [{ sheet, row: at.row + r, column: at.column + line.indexOf(cell) }] : [],
      ),
    );
    if (!place) throw new Error('the form has no such cell');
    for (const content of contents) {
      const address = cellAddress(place.row, place.column);
      const isWord = typeof content === 'string' && !content.startsWith('=');
      await opened.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetNames[place.sheet]).getRange(address);
        range.values = [[isWord ? `'${content}` : content]];
        await context.sync();
      });
      const shown = content === '=1/0' ? '#DIV/0!' : content === '=NA()' ? '#N/A' : content;
      const { value, asWritten } = readCell(shown);
      const subject = report(
        edition,
        { ...around, [cell]: value },
        asWritten === undefined ? {} : { asWritten: { [cell]: asWritten } },
      );
      const said = check(subject).filter(({ rule }) => /^V-[12]$/.test(rule));
      expect([content, coloursIn(opened, edition, 'disclosure').get(cell)]).toEqual([
        content,
        colourOf(severitiesAt(cell, said)),
      ]);
    }
  });
});

it('[V-4] a blank beside words only is coloured as the check says', async () => {
  const cell = 'disclosure.regulations.made';
  const values = {
    [cell]: null,
    'disclosure.regulations.repealed': '无',
    'disclosure.regulations.inForce': '/',
  };
  const opened = await openReport(report('2021', values));
  const said = check(report('2021', values));
  expect(said.find(({ cells }) => cells.includes(cell))).toMatchObject({ rule: 'V-4', severity: 'warning' });
  expect(coloursIn(opened, '2021', 'disclosure').get(cell)).toBe(flagColors.warning.fill);
});

/** Is the cell in a sum with blanks? */
const hasBlanks = (edition: EditionId, values: Values, cell: CellId): boolean =>
  equationsOf(forms[edition], forms[edition]).some(({ left, right }) => {
    const cells = [...left, ...right].map((term) => term.cell);
    return cells.includes(cell) && cells.some((other) => values[other] === null);
  });

describe.each(editionIds)('a whole report (%s)', (edition) => {
  it('has in every cell the colour of the worst that the check says of it, where formulas can say it', async () => {
    const prior = Object.fromEntries([...cellsOf(forms[edition]).keys()].map((id) => [id, 3]));
    const opened = await openReport(report(edition, {}, { prior }));
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyReport(edition), async ({ values }) => {
        await fill(opened, edition, values);
        const colours = coloursIn(opened, edition);
        const findings = check(report(edition, values, { prior }));
        for (const cell of cellsOf(forms[edition]).keys()) {
          const own = findings.filter(({ cells }) => cells.includes(cell));
          for (const { message } of own) seen.add(message.key);
          const expected = colourOf(severitiesAt(cell, own.filter(isNative)));
          // Rows that are blank altogether are told of once, and may show as blanks beside what stands next to them; a sum
          // shows that it lacks something where the check tells only of the blanks that hold it.
          const mayShow = own.some((finding) => !isNative(finding) && finding.rule === 'V-4');
          if (expected === undefined && (mayShow || hasBlanks(edition, values, cell))) continue;
          expect([cell, values[cell], colours.get(cell)]).toEqual([cell, values[cell], expected]);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
    const native = rules.flatMap((rule) => Object.keys(rule.native ?? {}));
    expect(native.filter((key) => seen.has(key)).length).toBeGreaterThan(10);
  });
});
