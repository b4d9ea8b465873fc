/** N-9: what the words say against what the register tells: issue 20.8. */
import { describe as tell, zhCN } from '../../src/locales';
import { forms } from '../../src/form';
import { check } from '../../src/rules';
import { report } from '../support/reports';

const told = {
  'ways.inPerson': 1,
  'ways.signedPost': 3,
  'ways.ordinaryPost': 2,
  'ways.web': 12,
  'ways.fax': 0,
  'ways.none': 0,
  answered: 16,
  inTime: 15,
  paid: 140,
};

const totals = { 'requests.received.total': 18, 'requests.processed.total': 17 };

const said = (texts: { 1?: string; 6?: string }, more: object = {}) => {
  const subject = report('2021', totals, { texts, register: totals, registerTold: told, ...more });
  return check(subject)
    .filter(({ rule }) => rule === 'N-9')
    .map((finding) => ({
      key: finding.message.key,
      message: tell(finding, forms['2021'], zhCN).message,
    }));
};

const one = '（二）依申请公开情况。全年新收政府信息公开申请18件。';

describe('[N-9] the words and the register', () => {
  it.each([
    ['其中当面提交1件、邮寄3件、平常信函2件、网络12件。'],
    ['通过网上申请系统提交申请12件，邮寄申请5件。'],
    ['12件系通过网络提交，1件系当面提交。'],
    ['按期答复率93.8%，按时答复15件。'],
    ['按时办结率94%。'],
    ['按期办结16件。'],
    ['通过网络发布信息99件。'],
    ['去年网络申请99件，按期答复率100%。'],
  ])('agree: %s', (text) => expect(said({ 1: one + text })).toEqual([]));

  it.each([
    ['网络13件', '其中当面提交1件、网络13件。', '文中写“网络13件”，台账中是 12 件，差 1 件。'],
    ['a way nobody came', '传真1件。', '文中写“传真1件”，台账中是 0 件，差 1 件。'],
    ['邮寄', '邮寄申请4件。', '文中写“邮寄申请4件”，台账中是 3 件，差 1 件。'],
    ['12件通过网络', '11件申请通过网络提交。', '文中写“11件申请通过网络提交”，台账中是 12 件，差 1 件。'],
    ['a rate', '按期答复率达100%。', '文中写“按期答复率达100%”，按台账计算是 93.8%，差 6.3 个百分点。'],
    ['all', '均在法定期限内答复。', '文中写“均在法定期限内答复”，按台账计算是 93.8%，差 6.3 个百分点。'],
    ['a count', '按期答复18件。', '文中写“按期答复18件”，台账中是 15 件，差 3 件。'],
  ])('contradict: %s', (_, text, message) =>
    expect(said({ 1: one + text }).map((each) => each.message)).toEqual([message]),
  );

  it.each([
    ['收取信息处理费140元。', []],
    ['收取信息处理费160元。', ['文中写“收取信息处理费160元”，台账中实收 140 元，差 20 元。']],
    ['未收取信息处理费。', ['文中写“未收取信息处理费”，台账中实收 140 元，差 140 元。']],
  ])('fees: %s', (text, messages) =>
    expect(said({ 6: text }).map(({ message }) => message)).toEqual(messages),
  );

  it('nothing where the table has other requests than the register, nor without a register', () => {
    const text = { 1: `${one}网络13件。按期答复率100%。` };
    expect(said(text, { register: { ...totals, 'requests.received.total': 19 } })).toHaveLength(1);
    expect(said(text, { register: {}, registerTold: undefined })).toEqual([]);
  });
});
