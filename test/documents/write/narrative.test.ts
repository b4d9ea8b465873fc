import { paragraphsOf } from '../../../src/documents/write/narrative';

const said = (text: string) =>
  paragraphsOf(text).map((block) => (block.kind === 'subheading' ? block.text : [block.lead, block.text]));

describe('the narrative of a section', () => {
  it('is one paragraph a line, without the indents and blank lines that the document makes itself', () => {
    expect(said('　　第一段。\n\n \u00A0\r\n第二段。　')).toEqual([
      ['', '第一段。'],
      ['', '第二段。'],
    ]);
  });

  it('is nothing where nothing is told', () => {
    expect(said('')).toEqual([]);
  });

  it.each([
    ['（一）主动公开', '（一）主动公开'],
    ['（二）存在的主要问题。', '（二）存在的主要问题。'],
    ['（十一）监督保障。开展培训两次。', ['（十一）监督保障。', '开展培训两次。']],
    ['（三）平台建设：全年更新栏目。', ['（三）平台建设：', '全年更新栏目。']],
    ['一是加强培训。', ['', '一是加强培训。']],
    ['如上（一）主动公开', ['', '如上（一）主动公开']],
    ['(一)主动公开', '(一)主动公开'],
    ['（1）主动公开', ['', '（1）主动公开']],
  ])('has in %s the heading that it begins with', (line, expected) => {
    expect(said(line)).toEqual([expected]);
  });

  it('takes a numbered sentence for a sentence', () => {
    const sentence = `（一）${'全年共受理申请并按期答复，'.repeat(3)}群众满意。`;
    expect(said(sentence)).toEqual([['', sentence]]);
  });
});
