/** The reports of the corpus: no two figures of one are alike, so that one in a wrong place shows. */
import { cellsOf, type EditionId, forms } from '../../src/form';
import type { CellValue, Report } from '../../src/report';

/** Which cells are blank or hold words. */
export interface Odd {
  readonly blank?: RegExp;
  readonly words?: Readonly<Record<string, string>>;
}

/** A report whose cells hold numbers of one to four digits in a fixed sequence. */
export function distinctReport(edition: EditionId, year: number, unit: string, odd: Odd = {}): Report {
  const ids = [...cellsOf(forms[edition]).keys()];
  const values = ids.map((id, index): [string, CellValue] => {
    if (odd.words?.[id] !== undefined) return [id, odd.words[id]];
    return [id, odd.blank?.test(id) ? null : (index * 37 + year) % 1009];
  });
  return {
    unit,
    year,
    edition,
    values: Object.fromEntries(values),
    texts: {
      '1': `${unit}坚持以公开为常态，稳步推进各项公开事务。\n（一）主动公开。全年更新栏目十二个，行政许可事项全部上网。\n（二）依申请公开。答复均在法定期限内作出。`,
      '5': '栏目更新的及时性仍有欠缺。\n拟在来年安排专人每月核对一次。',
      '6': '本年度未收取信息处理费。',
    },
  };
}

const SENTENCES = [
  '各股室按月梳理应当公开的事项，由专人复核后上网。',
  '全年组织业务培训四次，参训人员一百二十余人次。',
  '对群众来电咨询的事项，做到件件有记录、事事有回音。',
  '网站栏目、微信公众号和政务服务大厅的查阅点同步更新。',
];

/** The report with a first section of several pages, its paragraphs of different lengths. */
export const withLongText = (report: Report): Report => ({
  ...report,
  texts: {
    ...report.texts,
    '1': Array.from({ length: 12 }, (_, index) =>
      [
        `第${'一二三四五六七八九十甲乙'.charAt(index)}，`,
        ...Array.from({ length: 3 + (index % 5) }, (_, at) => SENTENCES[(index + at) % 4] ?? ''),
      ].join(''),
    ).join('\n'),
  },
});
