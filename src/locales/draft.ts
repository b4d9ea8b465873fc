/** The words of a drafted narrative: Chinese in every language, for they go into the report. */
import { cellsOf, type Form, forms, plainHeading, rowPlace, runs } from '../form';
import { type Register, wayIds, witnessOf } from '../register';
import type { Report, TextSection } from '../report';
import {
  draftOf,
  type DraftCell,
  type DraftParagraph,
  type DraftPart,
  type DraftPoint,
  type MoreToTell,
  registered,
  registeredFigures,
} from '../rules';
import { fill } from './fill';

/** What the clerk has to fill in. */
const BLANK = '＿＿';

/** A paragraph's beginning; its sentences follow. */
const paragraphs: Readonly<Record<string, string>> = {
  period: '本报告所列数据的统计期限为{year}年1月1日至{year}年12月31日。',
  disclosure: '（{number}）主动公开情况。',
  requests: '（{number}）依申请公开情况。',
  // The tables do not have it; a register may.
  processingFee: '本年度收取信息处理费{fee}元。',
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
  ways: { some: '按申请方式分，{parts}', none: '' },
  replies: { some: '{parts}', none: '' },
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
  'ways.inPerson': '当面提交{n}件',
  'ways.signedPost': '邮寄{n}件',
  'ways.ordinaryPost': '平常信函{n}件',
  'ways.web': '网络{n}件',
  'ways.fax': '传真{n}件',
  'ways.none': '未登记方式{n}件',
  inTime: '按期答复率{rate}',
  reviews: '因政府信息公开被申请行政复议{n}件',
  lawsuits: '因政府信息公开被提起行政诉讼{n}件',
};

function partWords({ id, value, share }: DraftPart): string {
  const rate = share === null ? '' : `${Number(share.toFixed(1))}%`;
  return fill(parts[id] ?? '', { n: value ?? BLANK, rate, share: rate && `（占${rate}）` });
}

/** Nothing where all of its parts are written already, be it with blanks. */
function pointWords({ id, parts: told }: DraftPoint, written: string): string {
  const { some = '', none = '' } = points[id] ?? {};
  const missing = told.map(partWords).filter((words) => !written.includes(words));
  if (told.length > 0) return missing.length > 0 ? fill(some, { parts: missing.join('、') }) : '';
  return written.includes(none) ? '' : none;
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

/** The outcomes are parts of what was processed, where that is said before them. */
function sentenceWords(sentence: readonly DraftPoint[], written: string): string {
  const isOfProcessed = sentence.some(({ id, parts: told }) => id === 'processed' && told.length > 0);
  const words = sentence.map((point) => pointWords(point, written)).filter(Boolean);
  return words.map((one) => (isOfProcessed ? one : one.replace(/^其中/, ''))).join('，');
}

/** Nothing where the section says all of it already, be it with blanks still to be filled. */
function paragraphWords(
  { section, id, number, sentences, others }: DraftParagraph,
  { year, edition, texts, registerTold }: Report,
): string[] {
  const written = texts[section] ?? '';
  const beginning = fill(paragraphs[id] ?? '', {
    year: year === 0 ? BLANK : year,
    number: number ?? '',
    fee: registerTold?.['paid'] ?? BLANK,
  });
  const told = sentences.map((sentence) => sentenceWords(sentence, written)).filter(Boolean);
  const rows = otherRows(others, forms[edition]).filter((row) => !written.includes(row));
  const missing = [...told, ...rows].map((sentence) => `${sentence}。`);
  const isNumbered = number !== null;
  if (isNumbered ? missing.length === 0 : written.includes(beginning)) return [];
  return [[beginning, ...missing].join('')];
}

/** What the report's register tells beside the tables. */
function registerTells(report: Report): MoreToTell {
  const told = registered.flatMap((one): DraftPart[] => {
    const [figure] = registeredFigures(one, report);
    if (figure === undefined || !(one.id in parts)) return [];
    if (figure === 0 && one.unit === '件') return [];
    return [
      one.unit === '%'
        ? { id: one.id, value: null, share: figure }
        : { id: one.id, value: figure, share: null },
    ];
  });
  const ways = wayIds.flatMap((id) => told.find((part) => part.id === id) ?? []);
  const replies = told.filter(({ share }) => share !== null);
  const isKnown = ways.some(({ id }) => id !== 'ways.none');
  return {
    requests: [
      ...(isKnown ? [[{ id: 'ways', parts: ways }]] : []),
      ...(replies.length > 0 ? [[{ id: 'replies', parts: replies }]] : []),
    ],
  };
}

export interface Draft {
  readonly section: TextSection;
  /** Paragraphs separated by line feeds; `＿＿` is for the clerk to fill. */
  readonly text: string;
}

/**
 * The standard sentences that the tables give and the narrative lacks, section by section; nothing where the tables tell
 * nothing yet, or where all is told.
 * @param register gives what the tables have no cells for: how requests came, how many were answered in time, fees
 */
export function draft(report: Report, register?: Register): Draft[] {
  const subject = register ? { ...report, ...witnessOf(register, report.year) } : report;
  const drafted = draftOf(subject, registerTells(subject)).flatMap((paragraph) =>
    paragraphWords(paragraph, subject).map((text) => ({ section: paragraph.section, text })),
  );
  return [...new Set(drafted.map(({ section }) => section))].map((section) => ({
    section,
    text: drafted
      .filter((one) => one.section === section)
      .map(({ text }) => text)
      .join('\n'),
  }));
}
