/** The words of a report are read once, and again only when they change (issue 9). */
import { check } from '../../src/rules';
import { Sentence } from '../../src/rules/narrative/sentences';
import { report } from '../support/reports';

const texts = (received: number) => ({
  '1': `全年收到政府信息公开申请${received}件。`,
  '6': '未收取信息处理费。',
});
const checked = (received: number, said: number) =>
  check(report('2021', { 'requests.received.total': received }, { texts: texts(said) })).filter(
    ({ rule }) => rule === 'N-1',
  );

it('an edit of a figure compares again what the words say, without reading them', () => {
  const read = jest.spyOn(Sentence.prototype, 'clauses', 'get');
  expect(checked(34, 34)).toEqual([]);
  expect(read).toHaveBeenCalled();
  read.mockClear();
  expect(checked(35, 34)).toMatchObject([{ expected: 35, found: 34 }]);
  expect(checked(36, 34)).toMatchObject([{ expected: 36, found: 34 }]);
  expect(read).not.toHaveBeenCalled();
});

it('an edit of the words reads them again', () => {
  expect(checked(34, 34)).toEqual([]);
  expect(checked(34, 35)).toMatchObject([{ expected: 34, found: 35 }]);
  expect(checked(34, 34)).toEqual([]);
});
