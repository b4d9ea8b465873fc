/** [C-8] Units that copy from one another (issue 9). */
import { unitReport } from '../../src/summary';
import { withCopied } from '../../src/summary/copied';
import { report } from '../support/reports';

/** Words of a unit's own: no two units have a run of characters in common. */
const ownWords = (seed: number, length = 160): string =>
  Array.from({ length }, (_, at) =>
    at % 20 === 19 ? '。' : String.fromCharCode(0x4e00 + ((seed * 7919 + at * (at + 13) * 31) % 20_000)),
  ).join('');

const FORMULA =
  '本机关认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，持续提升政府信息公开工作质量和水平，切实保障人民群众的知情权、参与权、表达权和监督权。';

const unit = (name: string, text: string) =>
  unitReport(report('2021', {}, { unit: name, texts: { '1': text } }), [], { file: `${name}.json` });

const told = (units: readonly ReturnType<typeof unit>[]) =>
  withCopied(units).flatMap(({ unit: name, findings }) =>
    findings.map(({ rule, message, alike }) => [
      rule,
      name,
      message.params.unit,
      message.params.share,
      alike?.length,
    ]),
  );

it('[C-8] names each of two units that say the same, and quotes the passages', () => {
  const copied = ownWords(1);
  expect(
    told([
      unit('甲局', copied),
      unit('乙局', ownWords(2)),
      unit('丙局', copied.replace(/./, '一')),
      unit('丁局', ownWords(3)),
    ]),
  ).toEqual([
    ['C-8', '甲局', '丙局', 99, 1],
    ['C-8', '丙局', '甲局', 99, 1],
  ]);
});

it('[C-8] says nothing of a report that came in twice', () => {
  const text = ownWords(1);
  expect(told([unit('甲局', text), unit('甲局', text), unit('乙局', ownWords(2))])).toEqual([]);
});

it('[C-8] is about the half that is copied, too', () => {
  const copied = ownWords(1, 200);
  const found = told([
    unit('甲局', copied + ownWords(5, 80)),
    unit('乙局', copied + ownWords(6, 80)),
    unit('丙局', ownWords(7)),
  ]);
  expect(found.map(([, name]) => name)).toEqual(['甲局', '乙局']);
});

it('[C-8] says nothing of what many units say, nor of a sentence in common', () => {
  const units = Array.from({ length: 12 }, (_, seed) => unit(`第${seed}局`, FORMULA + ownWords(seed)));
  expect(told(units)).toEqual([]);
  const sentence = ownWords(99, 40);
  expect(told([unit('甲局', ownWords(1) + sentence), unit('乙局', ownWords(2) + sentence)])).toEqual([]);
});

it('[C-8] says nothing of units that say the formulas alone', () => {
  expect(told(Array.from({ length: 12 }, (_, seed) => unit(`第${seed}局`, FORMULA)))).toEqual([]);
});

it('[C-8] finds a copy among those that say the formulas too', () => {
  const units = Array.from({ length: 30 }, (_, seed) => unit(`第${seed}局`, FORMULA + ownWords(seed)));
  units[20] = unit('第20局', FORMULA + ownWords(3));
  expect(told(units).map(([, name, other]) => [name, other])).toEqual([
    ['第3局', '第20局'],
    ['第20局', '第3局'],
  ]);
});
