/** Reports of the usual shape, made from a number: most cells 0, a few counts, sums that hold but for a slip now and then. */
import { cellsOf, type EditionId, forms } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { equationsOf } from '../../src/rules';

/** A small generator with a fixed sequence for each seed (Park and Miller's). */
function randomFrom(seed: number): () => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A year whose report is written in an edition, and so was last year's. */
const years: Readonly<Record<EditionId, number>> = { '2019': 2020, '2021': 2024 };

export function typicalReport(seed: number, edition: EditionId = '2021'): Report {
  const random = randomFrom(seed + 1);
  const form = forms[edition];
  const values: Record<string, CellValue> = {};
  for (const id of cellsOf(form).keys()) values[id] = random() < 0.85 ? 0 : Math.floor(random() * 40);
  // Totals are sums of what stands before them: rows first, so that the sums of totals agree too.
  for (const rule of ['T3-3', 'T3-2', 'T4-1']) {
    for (const { left, right } of equationsOf(form, form).filter((equation) => equation.rule === rule)) {
      values[left[0]?.cell ?? ''] = right.reduce((sum, { cell }) => sum + Number(values[cell]), 0);
    }
  }
  for (const { id: column } of form.tables[1]?.blocks[0]?.columns ?? []) {
    const at = (row: string): number => Number(values[`requests.${row}.${column}`]);
    values[`requests.carriedIn.${column}`] = 0;
    values[`requests.carriedOut.${column}`] = 0;
    values[`requests.received.${column}`] = at('processed');
  }
  if (seed % 10 === 0) values['requests.received.total'] = Number(values['requests.received.total']) + 9;
  return { unit: `第${seed}单位`, year: years[edition], edition, values, texts: {}, prior: values };
}

/** The same report with some 400 characters of words that say what its tables say. */
export function typicalReportWithWords(seed: number): Report {
  const report = typicalReport(seed);
  const at = (cell: string): string => String(report.values[cell]);
  const total = (row: string): string => at(`requests.${row}.total`);
  return {
    ...report,
    texts: {
      1:
        `2024年，我单位深入贯彻落实《中华人民共和国政府信息公开条例》，扎实做好政府信息公开工作。` +
        `（一）主动公开。全年通过门户网站公开各类信息${1_200 + seed}条，其中政策文件36件，政策解读12篇。` +
        `（二）依申请公开。全年收到政府信息公开申请${total('received')}件，上年结转0件，予以公开${total('granted')}件，` +
        `部分公开${total('partlyGranted')}件，结转下年度0件，均在法定期限内答复。` +
        `（三）政府信息管理。完善信息发布审核制度，落实专人负责，制发规范性文件${at('disclosure.normativeDocuments.made')}件。` +
        `（四）平台建设。优化网站栏目，开展适老化改造，全年发布微信信息${300 + seed}条。` +
        `（五）监督保障。组织业务培训3次，培训120人次，开展社会评议，满意率98.5%。`,
      5: '一是公开内容还不够丰富，二是队伍业务能力有待提高。下一步将加强培训，拓展公开渠道，提高公开质量。',
      6: '2024年我单位未收取信息处理费，没有其他需要报告的事项。',
    },
  };
}
