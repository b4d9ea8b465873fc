import ExcelJS from 'exceljs';
import { convert } from '../../tools/libreoffice';
import { openXlsx, saveXlsx } from 'office-js-simulator/xlsx';
import { makeSummary, readSummaryBook, updateSummary } from '../../src/excel';
import { cellsOf, type EditionId, forms } from '../../src/form';
import { zhCN } from '../../src/locales';
import type { CellValue } from '../../src/report';
import { compare, problemsOfStock, summarise, takeStock, type UnitReport } from '../../src/summary';
import { openBook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { unitOf } from '../summary/support';
import { chartsIn, describeInLibreOffice, type DrawnChart } from './support';

const UNITS = 12;
const BLANK_IN_ALL = 'requests.granted.person';

/** Different figures everywhere, amounts in fen; now and then a blank or words. */
function figuresOf(edition: EditionId, seed: number): Record<string, CellValue> {
  const ids = [...cellsOf(forms[edition]).values()];
  const figures = ids.map(({ id, column }, at): [string, CellValue] => {
    const number = (seed * 31 + at * 17) % 97;
    if (id === BLANK_IN_ALL || (seed + at) % 29 === 0) return [id, null];
    if ((seed + at) % 31 === 0) return [id, `${number}件`];
    return [id, column.type === 'amount' ? number / 100 : number];
  });
  return Object.fromEntries(figures);
}

const SEEDS = Array.from({ length: UNITS }, (_, seed) => seed);

/** Corrected files: the first unit's, and that of one that was missing. */
const CORRECTED = [100, ...SEEDS.slice(1), UNITS];

/** Added up here, in whole fen; a cell without any number stays blank. */
function independentSums(edition: EditionId, seeds: readonly number[]): Record<string, CellValue> {
  const all = seeds.map((seed) => figuresOf(edition, seed));
  const sums = [...cellsOf(forms[edition]).keys()].map((id): [string, CellValue] => {
    let fen: number | null = null;
    for (const figures of all) {
      const value = figures[id];
      if (typeof value === 'number') fen = (fen ?? 0) + Math.round(value * 100);
    }
    return [id, fen === null ? null : fen / 100];
  });
  return Object.fromEntries(sums);
}

const yearOf = (edition: EditionId): number => (edition === '2019' ? 2020 : 2024);

const unitIn = (edition: EditionId, at: number, seed: number): UnitReport =>
  unitOf(`单位${at}`, figuresOf(edition, seed), { edition, year: yearOf(edition) });

const correctedIn = (edition: EditionId): UnitReport[] => [
  unitIn(edition, 0, 100),
  unitIn(edition, UNITS, UNITS),
];

/** （一） to （六） of the results, in the order of the form: what the report's rows begin with, by label. */
const outcomes = {
  予以公开: 'granted',
  部分公开: 'partlyGranted',
  不予公开: 'refused',
  无法提供: 'unavailable',
  不予处理: 'declined',
  其他处理: 'other',
};

/** The results added up here, the largest first. */
function independentOutcomes(edition: EditionId): [string, number][] {
  const sums = Object.entries(independentSums(edition, SEEDS));
  return Object.entries(outcomes)
    .map(([label, row]): [string, number] => {
      const own = sums.filter(([id]) => id.startsWith(`requests.${row}.`) && id.endsWith('.total'));
      return [label, own.reduce((sum, [, figure]) => sum + Number(figure), 0)];
    })
    .sort(([, a], [, b]) => b - a);
}

describeInLibreOffice('LibreOffice, calculating a summary anew', () => {
  const judged = new Map<EditionId, Buffer>();
  const updated = new Map<EditionId, Buffer>();
  const charts = new Map<EditionId, DrawnChart[]>();

  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const edition of ['2019', '2021'] as const) {
      const units = SEEDS.map((seed) => unitIn(edition, seed, seed));
      const { value: summary } = summarise(units);
      if (!summary) throw new Error('no summary');
      const stock = takeStock(undefined, units, [], summary);
      const then = report(edition, { 'requests.received.person': 7 }, { year: yearOf(edition) - 1 });
      const { run, book } = await openBook();
      const seed = {
        summary,
        stock,
        problems: problemsOfStock(stock, zhCN),
        prior: { then, changes: compare(summary, then) },
      };
      valueOf(await run((context) => makeSummary(context, seed)));
      files.push(await saveXlsx(book));
      const reports = correctedIn(edition);
      valueOf(await run((context) => updateSummary(context, { reports, unread: [] })));
      files.push(await saveXlsx(book));
    }
    const [first, second, third, fourth] = convert(files, 'xlsx');
    judged.set('2019', first!).set('2021', third!);
    updated.set('2019', second!).set('2021', fourth!);
    const [older, , newer] = convert(files, 'fods').map((fods) => chartsIn(fods.toString()));
    charts.set('2019', older!).set('2021', newer!);
  });

  it.each(['2019', '2021'] as const)(
    'gets the sums that an independent addition gets (%s)',
    async (edition) => {
      const { run } = await openBook(await openXlsx(judged.get(edition)!));
      const { sums: values } = valueOf(await run(readSummaryBook));
      expect(values).toEqual(independentSums(edition, SEEDS));
      expect(values[BLANK_IN_ALL]).toBeNull();
    },
  );

  it.each(['2019', '2021'] as const)(
    'gets the sums of the corrected files where a summary was updated (%s)',
    async (edition) => {
      const { run } = await openBook(await openXlsx(updated.get(edition)!));
      const { sums, details, roster } = valueOf(await run(readSummaryBook));
      expect(sums).toEqual(independentSums(edition, CORRECTED));
      expect(details).toHaveLength(UNITS + 1);
      expect(roster).toHaveLength(UNITS + 1);
    },
  );

  it.each(['2019', '2021'] as const)('leaves a summary that can be updated (%s)', async (edition) => {
    const { run } = await openBook(await openXlsx(judged.get(edition)!));
    const reports = correctedIn(edition);
    const update = await run((context) => updateSummary(context, { reports, unread: [] }));
    expect(valueOf(update)).toEqual({
      replaced: ['单位0'],
      added: [`单位${UNITS}`],
      left: [],
      stock: expect.any(Array),
      notCompared: expect.any(Number),
      before: expect.any(Object),
    });
    expect(valueOf(await run(readSummaryBook)).sums).toEqual(independentSums(edition, CORRECTED));
  });

  it.each(['2019', '2021'] as const)(
    'finds no formula that fails, and all sheets there (%s)',
    async (edition) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(judged.get(edition)!).buffer);
      const wrong: string[] = [];
      let formulas = 0;
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.formula === undefined) return;
            formulas += 1;
            if (typeof cell.result === 'object' && cell.result && 'error' in cell.result) {
              wrong.push(`${sheet.name}!${cell.address}`);
            }
          }),
        ),
      );
      expect(wrong).toEqual([]);
      expect(formulas).toBeGreaterThan(cellsOf(forms[edition]).size);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual([
        '汇总表',
        '明细',
        '单位名单',
        '问题清单',
        '与上年对比',
        '图表',
      ]);
    },
  );

  it.each(['2019', '2021'] as const)('draws the three charts from their tables (%s)', (edition) => {
    const [results, applicants, changes] = charts.get(edition) ?? [];
    const sums = independentSums(edition, SEEDS);
    expect(results).toMatchObject({
      title: expect.stringContaining('办理结果'),
      categories: '图表.A5:图表.A10',
      series: ['图表.B5:图表.B10'],
      lines: independentOutcomes(edition),
    });
    expect(applicants?.lines).toHaveLength(6);
    expect(applicants?.lines).toContainEqual(['自然人', sums['requests.received.person']]);
    expect(changes).toMatchObject({
      categories: '图表.A57:图表.A61',
      series: ['图表.B57:图表.B61', '图表.C57:图表.C61'],
    });
    expect(changes?.lines).toHaveLength(5);
    for (const [label, now, then] of changes?.lines ?? []) {
      expect(label).not.toBe('');
      expect(now).not.toBe(then);
    }
  });
});
