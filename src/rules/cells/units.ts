/** V-3: 收费金额 is printed 万元; 采购总金额 has no printed unit, so the narrative has to state it. */
import { gathered } from '../gathered';
import type { Values } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

export const FEES = 'disclosure.fees.amount';
const PROCUREMENT = 'disclosure.procurement.amount';

/** 元 entered for 万元 make an amount ten thousand times too large; a year's growth is far from it. */
const MOST_TIMES = 1000;

/** Amounts of fees as words give them: “收取行政事业性收费9000元”. */
const FEE_AMOUNT = /收费[^。；;]{0,20}?([\d,，]+(?:\.\d+)?)\s*([亿万]?元)/g;
const YUAN = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;

interface Amount {
  readonly said: string;
  readonly yuan: number;
}

const amountsIn = (texts: readonly string[]): Amount[] =>
  gathered(texts, (text) =>
    [...text.matchAll(FEE_AMOUNT)].map(([, digits = '', unit = '元']) => ({
      said: `${digits}${unit}`,
      yuan: Number(digits.replace(/[,，]/g, '')) * YUAN[unit as keyof typeof YUAN],
    })),
  );

/** Does the amount, beside last year's, look as if it were in 元? */
export const looksLikeYuan = (now: number, before: number): boolean =>
  before > 0 && now / before >= MOST_TIMES;

/** A fixed bound proves nothing: cities collect more than 1 亿元. The words and last year's figure do. */
function checkFees(fees: number, texts: readonly string[], prior: Values | undefined): Finding[] {
  const told = amountsIn(texts);
  if (told.some(({ yuan }) => yuan === fees * YUAN.万元)) return [];
  const inYuan = told.find(({ yuan }) => yuan === fees);
  if (inYuan) {
    return [
      finding(unitOfAmounts, 'V-3.narrative', { cells: [FEES], found: fees, params: { said: inYuan.said } }),
    ];
  }
  const before = prior?.[FEES];
  return typeof before === 'number' && looksLikeYuan(fees, before)
    ? [finding(unitOfAmounts, 'V-3.lastYear', { cells: [FEES], found: fees, params: { before } })]
    : [];
}

function checkUnits({ report }: Subject): Finding[] {
  const { [FEES]: fees, [PROCUREMENT]: procurement } = report.values;
  const texts = Object.values(report.texts);
  const isStated = texts.some((text) => /采购[^。]*元/.test(text));
  return [
    ...(typeof fees === 'number' && fees > 0 ? checkFees(fees, texts, report.prior) : []),
    ...(typeof procurement === 'number' && procurement > 0 && !isStated
      ? [finding(unitOfAmounts, 'V-3.unstated', { cells: [PROCUREMENT], found: procurement })]
      : []),
  ];
}

export const unitOfAmounts = rule({
  id: 'V-3',
  basis: ['P', 'X'],
  editions: everyEdition,
  verdicts: { 'V-3.narrative': 'warning', 'V-3.lastYear': 'warning', 'V-3.unstated': 'warning' },
  check: checkUnits,
});
