/** Reports in which every cell holds its own number, so that a value in a wrong place shows. */
import { cellsOf, type EditionId, forms } from '../../src/form';
import type { Report, Values } from '../../src/report';

/** 1 for the first cell of the form, 2 for the second … */
export const numberedValues = (edition: EditionId): Values =>
  Object.fromEntries([...cellsOf(forms[edition]).keys()].map((id, index) => [id, index + 1]));

export const numberedReport = (edition: EditionId, year: number): Report => ({
  unit: '云溪县水务局',
  year,
  edition,
  values: numberedValues(edition),
  texts: {
    1: '本年度主动公开工作平稳开展。\n行政许可和行政处罚的结果均按时上网。',
    5: '公开栏目更新还不够快，下一步将明确专人负责。',
    6: '本年度没有收取信息处理费。',
  },
});
