/** The words of a drafted narrative: Chinese in every language, for they go into the report. */
import { cellsOf, type Form, forms, plainHeading, rowPlace, runs } from '../form';
import type { Report, TextSection } from '../report';
import { draftOf, type DraftCell, type DraftParagraph, type DraftPart, type DraftPoint } from '../rules';
import { fill } from './fill';

/** What the clerk has to fill in. */
const BLANK = '＿＿';

/** A paragraph's beginning; its sentences follow. */
const paragraphs: Readonly<Record<string, string>> = {
  period: '本报告所列数据的统计期限为{year}年1月1日至{year}年12月31日。',
  disclosure: '（一）主动公开情况。',
  requests: '（二）依申请公开情况。',
  // The tables do not have it.
  processingFee: `本年度收取信息处理费${BLANK}元。`,
};

/** What a point says of the parts that are not 0, and what where all are; some go without saying. */
const points: Readonly<Record<string, { readonly some: string; readonly none: string }>> = {
  documents: { some: '{parts}', none: '全年未制发、废止规章和规范性文件' },
  decisions: { some: '作出{parts}', none: '全年未作出行政许可、行政处罚、行政强制决定' },
  fees: { some: '{parts}', none: '全年未收取行政事业性收费' },
  received: { some: '全年{parts}', none: '全年未收到政府信息公开申请' },
  carriedIn: { some: '{parts}', none: '' },
  processed: { some: '{parts}', none: '' },
  outcomes: { some: '其中{parts}', none: '' },
  carriedOut: { some: '{parts}', none: '' },
  reviews: { some: '{parts}', none: '未发生因政府信息公开引起的行政复议' },
  lawsuits: { some: '{parts}', none: '未发生因政府信息公开引起的行政诉讼' },
};

/** Each quantity with its number. */
const parts: Readonly<Record<string, string>> = {
  regulationsMade: '制发规章{n}件',
  regulationsRepealed: '废止规章{n}件',
  regulationsInForce: '现行有效规章{n}件',
  normativeDocumentsMade: '制发规范性文件{n}件',
  normativeDocumentsRepealed: '废止规范性文件{n}件',
  normativeDocumentsInForce: '现行有效规范性文件{n}件',
  licences: '行政许可决定{n}件',
  penalties: '行政处罚决定{n}件',
  compulsoryMeasures: '行政强制决定{n}件',
  fees: '行政事业性收费{n}万元',
  received: '新收政府信息公开申请{n}件',
  carriedIn: '上年结转{n}件',
  processed: '共办结政府信息公开申请{n}件',
  granted: '予以公开{n}件{share}',
  partlyGranted: '部分公开{n}件{share}',
  refused: '不予公开{n}件{share}',
  unavailable: '无法提供{n}件{share}',
  declined: '不予处理{n}件{share}',
  other: '其他处理{n}件{share}',
  carriedOut: '结转下年度继续办理{n}件',
  reviews: '因政府信息公开被申请行政复议{n}件',
  lawsuits: '因政府信息公开被提起行政诉讼{n}件',
};

function partWords({ id, value, share }: DraftPart): string {
  const shareWords = share === null ? '' : `（占${Number(share.toFixed(1))}%）`;
  return fill(parts[id] ?? '', { n: value ?? BLANK, share: shareWords });
}

function pointWords({ id, parts: told }: DraftPoint): string {
  const { some = '', none = '' } = points[id] ?? {};
  return told.length > 0 ? fill(some, { parts: told.map(partWords).join('、') }) : none;
}

/** `行政检查：本年处理决定数量5`, each row by the form's own words. */
function otherRows(cells: readonly DraftCell[], form: Form): string[] {
  const told = cells.flatMap(({ cell, value }) => {
    const found = cellsOf(form).get(cell);
    if (!found) return [];
    const { label, type } = found.column;
    const words = `${plainHeading(label)}${value ?? BLANK}${type === 'amount' ? '万元' : ''}`;
    return [{ row: rowPlace(found), words }];
  });
  return runs(told.map(({ row }) => row)).map(
    ([row, start, count]) =>
      `${row}：${told
        .slice(start, start + count)
        .map(({ words }) => words)
        .join('、')}`,
  );
}

function paragraphWords({ id, sentences, others }: DraftParagraph, { year, edition }: Report): string {
  const told = sentences.map((sentence) => sentence.map(pointWords).filter(Boolean).join('，'));
  const beginning = fill(paragraphs[id] ?? '', { year: year === 0 ? BLANK : year });
  const all = [...told.filter(Boolean), ...otherRows(others, forms[edition])];
  return [beginning, ...all.map((sentence) => `${sentence}。`)].join('');
}

export interface Draft {
  readonly section: TextSection;
  /** Paragraphs separated by line feeds; `＿＿` is for the clerk to fill. */
  readonly text: string;
}

/** The standard sentences that the tables give, section by section; nothing where the tables tell nothing yet. */
export function draft(report: Report): Draft[] {
  const drafted = draftOf(report);
  const sections = [...new Set(drafted.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    text: drafted
      .filter((paragraph) => paragraph.section === section)
      .map((paragraph) => paragraphWords(paragraph, report))
      .join('\n'),
  }));
}
