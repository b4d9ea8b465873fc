/** A city of two hundred units whose reports are sound but for what is planted in them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../cli/workbook';
import { makeReport } from '../../src/excel';
import { writeDocument } from '../../src/documents/write';
import { cellsOf, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { flattenReport } from './flatten';

export const UNITS = 200;

/** Which units, counted from 0 through the roster, have what. */
export const planted = {
  wrongTotals: [3, 21, 40, 58, 77, 96, 114, 133, 152, 171],
  missing: [10, 50, 90, 130, 170],
  sameTwice: 30,
  twiceButDifferent: 60,
  wrongYear: 99,
  corrupt: [120, 140, 160],
};

const syllables = [...'东南西北中山河海江湖'];

/** Half of the units are towns, which rosters and reports call by different names. */
const names = Array.from({ length: UNITS }, (_, at) => {
  const own = `${syllables[Math.floor(at / 2 / 10)]}${syllables[Math.floor(at / 2) % 10]}`;
  return at % 2 === 0
    ? { listed: `${own}镇`, reported: `某某市某某区${own}镇人民政府` }
    : { listed: `某某区${own}局`, reported: `某某区${own}局` };
});

export const listedName = (at: number): string => names[at]?.listed ?? '';

/** Figures that hold in every rule, different for each unit. */
function figures(seed: number): Record<string, number> {
  const values: Record<string, number> = {};
  let at = 0;
  for (const id of cellsOf(forms['2021']).keys()) values[id] = (seed * 7 + at++ * 3) % 5;
  for (const row of ['regulations', 'normativeDocuments']) values[`disclosure.${row}.inForce`] = 10;
  values['disclosure.fees.amount'] = (seed % 100) / 100;
  const [block] = forms['2021'].tables[1]?.blocks ?? [];
  const parts = (block?.columns ?? []).filter(({ id }) => id !== 'total').map(({ id }) => id);
  const outcomes = (block?.rows ?? []).filter(({ tag }) => tag === 'outcome').map(({ id }) => id);
  for (const column of parts) {
    const of = (row: string): number => values[`requests.${row}.${column}`] ?? 0;
    const processed = outcomes.reduce((sum, row) => sum + of(row), 0);
    values[`requests.processed.${column}`] = processed;
    // Never negative: what is carried out is at most 4, what is processed is more.
    values[`requests.carriedIn.${column}`] = 0;
    values[`requests.received.${column}`] = processed + of('carriedOut');
  }
  for (const { id: row } of block?.rows ?? []) {
    values[`requests.${row}.total`] = parts.reduce(
      (sum, column) => sum + (values[`requests.${row}.${column}`] ?? 0),
      0,
    );
  }
  for (const row of ['review', 'litigationDirect', 'litigationAfterReview']) {
    values[`appeals.${row}.total`] = ['upheld', 'corrected', 'other', 'pending'].reduce(
      (sum, column) => sum + (values[`appeals.${row}.${column}`] ?? 0),
      0,
    );
  }
  return values;
}

/** A unit's report without what is planted in it. */
export const soundReport = (at: number): Report => ({
  unit: names[at]?.reported ?? '',
  year: 2024,
  edition: '2021',
  values: figures(at),
  texts: { '1': '本年度情况如下。', '5': '（一）问题。', '6': '本年度未收取信息处理费。' },
});

function reportOf(at: number): Report {
  const sound = soundReport(at);
  if (at === planted.wrongYear) return { ...sound, year: 2023 };
  if (!planted.wrongTotals.includes(at)) return sound;
  return { ...sound, values: { ...sound.values, 'appeals.review.total': 99 } };
}

/** What is written into a file of the report, by kind. */
const contents: Readonly<Record<string, (report: Report) => string | Promise<Uint8Array>>> = {
  json: (report) => JSON.stringify(report),
  txt: (report) => flattenReport(report),
  docx: (report) => writeDocument(report, 'docx'),
  html: (report) => writeDocument(report, 'html'),
  csv: (report) => writeDocument(report, 'csv'),
  xlsx: async (report) => {
    const workbook = await newWorkbook();
    const made = await workbook.run((context) => makeReport(context, report));
    if (!made.ok) throw new Error(`${made.failure.code}: ${made.failure.detail}`);
    return workbook.save();
  },
};

/** All kinds alike but for workbooks, whose making takes long: three of them. */
function kindOf(at: number): string {
  if (at % 67 === 1) return 'xlsx';
  return ['txt', 'json', 'docx', 'html', 'csv'][at % 5] ?? 'json';
}

/** A file cut off, a broken archive, and something else altogether. */
const broken = (report: Report): string[] => [
  JSON.stringify(report).slice(0, 100),
  'PK\u0003\u0004junk',
  '会议通知',
];

export interface City {
  readonly folder: string;
  readonly roster: string;
  /** The reports that are to be added up. */
  readonly counted: readonly Report[];
}

/** Writes the files of the city, or of its first units, below a folder. */
export async function writeCity(folder: string, units = UNITS): Promise<City> {
  const reports = join(folder, 'reports');
  mkdirSync(join(reports, 'towns'), { recursive: true });
  const counted: Report[] = [];
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(reports, name), content);
  for (let at = 0; at < units; at++) {
    if (planted.missing.includes(at)) continue;
    const kind = kindOf(at);
    const report = reportOf(at);
    const corrupt = planted.corrupt.indexOf(at);
    if (corrupt >= 0) {
      write(`${report.unit}2024年政府信息公开工作年度报告.${kind}`, broken(report)[corrupt] ?? '');
      continue;
    }
    const content = await contents[kind]?.(report);
    write(at % 2 === 0 ? `towns/${at}.${kind}` : `${at}.${kind}`, content ?? '');
    if (at === planted.sameTwice) write('copy.json', JSON.stringify(report));
    if (at === planted.twiceButDifferent) {
      write('other.json', JSON.stringify({ ...report, values: { ...report.values, ...figures(at + 1) } }));
    }
    if (at !== planted.wrongYear && at !== planted.twiceButDifferent) counted.push(report);
  }
  const roster = join(folder, 'roster.txt');
  writeFileSync(
    roster,
    names
      .slice(0, units)
      .map(({ listed }, at) => `${at + 1}、${listed}`)
      .join('\r\n'),
  );
  return { folder: reports, roster, counted };
}
