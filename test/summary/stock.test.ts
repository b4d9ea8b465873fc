import { zhCN } from '../../src/locales';
import { countedIn, expectedOf, problemsOfStock, takeStock, type UnitReport } from '../../src/summary';
import { unitOf } from './support';

const expected = { year: 2024, edition: '2021' } as const;
const unread = (file: string) => ({ file, messages: [{ code: 'file.broken', params: {} }] });

const states = (...args: Parameters<typeof takeStock>) =>
  takeStock(...args).map(({ unit, state, counted }) => [unit, state, counted !== undefined]);

describe('taking stock', () => {
  it('gives every expected unit its state, in the order of the roster', () => {
    const reports = [
      unitOf('某某区丙局', {}, { year: 2023 }),
      unitOf('某某区甲局'),
      unitOf('丁局', {}, { edition: '2019', year: 2024 }),
    ];
    expect(
      states(['甲局', '乙局', '丙局', '丁局', '戊局'], reports, [unread('in/戊局2024年报.docx')], expected),
    ).toEqual([
      ['甲局', 'submitted', true],
      ['乙局', 'missing', false],
      ['丙局', 'wrongYear', false],
      ['丁局', 'wrongEdition', false],
      ['戊局', 'unreadable', false],
    ]);
  });

  it('takes one of two equal reports, and none of two that differ', () => {
    const one = unitOf('甲局', { 'appeals.review.total': 1 });
    expect(states(['甲局'], [one, { ...one, file: 'copy.json' }], [], expected)).toEqual([
      ['甲局', 'duplicate', true],
    ]);
    expect(states(['甲局'], [one, unitOf('甲局')], [], expected)).toEqual([['甲局', 'duplicate', false]]);
  });

  it('lists what belongs to no expected unit, and what could belong to several', () => {
    const rows = takeStock(
      ['甲区教育局', '乙区教育局'],
      [unitOf('丙局'), unitOf('教育局')],
      [unread('scan-001.pdf')],
      expected,
    );
    expect(rows.slice(2)).toMatchObject([
      { unit: '丙局', state: 'unexpected' },
      { unit: '教育局', state: 'ambiguous', candidates: ['甲区教育局', '乙区教育局'] },
      { unit: 'scan-001', state: 'unreadable' },
    ]);
    expect(countedIn(rows)).toEqual([]);
  });

  it('says of a unit that has also sent last year’s report that it has', () => {
    expect(states(['甲局'], [unitOf('甲局'), unitOf('甲局', {}, { year: 2023 })], [], expected)).toEqual([
      ['甲局', 'submitted', true],
      ['甲局', 'wrongYear', false],
    ]);
  });

  it('expects whoever has reported where there is no roster; a report without a name goes by its file’s', () => {
    const nameless: UnitReport = { ...unitOf(''), file: 'in/乙局.txt' };
    expect(states(undefined, [unitOf('甲局'), nameless], [], expected)).toEqual([
      ['甲局', 'submitted', true],
      ['乙局', 'submitted', true],
    ]);
  });

  it.each([
    ['2024年度三五一七厂.docx', '三五一七厂'],
    ['3517厂2024年政府信息公开工作年度报告.pdf', '3517厂'],
    ['单位0017_2024年报.xlsx', '单位0017'],
    ['某县人民政府信息公开2024年度报告.docx', '某县人民政府'],
    ['某县人民政府2024年度政府信息公开工作情况.docx', '某县人民政府'],
    ['市政府信息公开办公室.txt', '市政府信息公开办公室'],
    ['年报.txt', '年报'],
  ])('takes year and title off %s, and no other number', (file, unit) => {
    const row = states(undefined, [{ ...unitOf(''), file }], [], expected);
    expect(row).toEqual([[unit, 'submitted', true]]);
  });

  it('lists problems under the roster’s name, though a year is part of it', () => {
    const unit = '2022年亚运会筹备办公室';
    const stock = takeStock([unit, '乙局'], [unitOf(unit, { 'appeals.review.upheld': 1 })], [], expected);
    const units = problemsOfStock(stock, zhCN).map((problem) => problem.unit);
    expect(new Set(units)).toEqual(new Set([unit]));
  });

  it('loses no report: each is in exactly one row', () => {
    const reports = ['甲局', '区甲局', '乙局', '丁局'].flatMap((unit) => [
      unitOf(unit),
      unitOf(unit, {}, { year: 2023 }),
    ]);
    const listed = takeStock(['某某区甲局', '乙局', '丙局'], reports, [], expected).flatMap(
      (row) => row.reports,
    );
    expect(new Set(listed)).toEqual(new Set(reports));
    expect(listed).toHaveLength(reports.length);
  });
});

describe('the year that is reported', () => {
  it('is that of more than half of the reports', () => {
    const reports = [unitOf('甲局'), unitOf('乙局'), unitOf('丙局', {}, { year: 2023 })];
    expect(expectedOf(reports)).toEqual(expected);
    expect(expectedOf(reports.slice(1))).toBeUndefined();
    expect(expectedOf([])).toBeUndefined();
  });
});
