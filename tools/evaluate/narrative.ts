/** What a report tells of its requests in words, in the several ways in which bodies put it. */
import { type CellId, cellsOf, forms } from '../../src/form';
import type { Report } from '../../src/report';
import type { Random } from '../random';

/** How much the words say: nothing; what came in, was carried over and is left; and how it was answered, too. */
export type Told = 'nothing' | 'received' | 'outcomes';

export const toldModes: readonly Told[] = ['nothing', 'received', 'outcomes'];

/** The sum of the rows' totals; a group such as `refused` is all rows of that name. */
function totalOf({ edition, values }: Report, row: string): number {
  const isOf = (cell: CellId): boolean =>
    cell === `requests.${row}.total` || (cell.startsWith(`requests.${row}.`) && cell.endsWith('.total'));
  const cells = [...cellsOf(forms[edition]).keys()].filter(isOf);
  return cells.reduce((sum, cell) => sum + Number(values[cell] ?? 0), 0);
}

const outcomes = [
  ['granted', '予以公开'],
  ['partlyGranted', '部分公开'],
  ['refused', '不予公开'],
  ['unavailable', '无法提供'],
  ['declined', '不予处理'],
  ['other', '其他处理'],
] as const;

/** A paragraph of section 1 that tells the truth of a sound report. */
export function wordsOf(sound: Report, told: Told, random: Random): string {
  const { year } = sound;
  const [received, carriedIn, carriedOut] = ['received', 'carriedIn', 'carriedOut'].map((row) =>
    totalOf(sound, row),
  );
  const first = random.pick([
    `${year}年，本机关新收政府信息公开申请${received}件，上年结转${carriedIn}件，结转下年度继续办理${carriedOut}件。`,
    `依申请公开方面，全年共收到政府信息公开申请${received}件，${year - 1}年结转${carriedIn}件；结转下年${carriedOut}件。`,
    `本年新收政府信息公开申请${received}件，结转上年度${carriedIn}件，结转至下年度继续办理${carriedOut}件。`,
  ]);
  if (told === 'received') return first ?? '';
  // What there was none of is mostly passed over in silence.
  const said = outcomes
    .map(([row, words]) => ({ words, count: totalOf(sound, row) }))
    .filter(({ count }) => count > 0 || random.chance(0.3));
  const lead = random.pick(['其中', '办理结果：', '答复情况为：']) ?? '';
  const list = said.map(({ words, count }, i) => `${i === 0 ? lead : ''}${words}${count}件`).join('，');
  return list === '' ? (first ?? '') : `${first}${list}。`;
}
