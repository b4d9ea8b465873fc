/** Which kinds of characters a text has, seen in one pass: what lacks the one that a pattern needs is not searched for it. */

/** By what they may be part of. */
const kinds = {
  digit: '0123456789０１２３４５６７８９',
  han: '零〇一二两三四五六七八九十百千',
  none: '未没无零',
  /** Of what there may have been none: 申请, 结转, 复议, 诉讼, 规章, 规范性文件, 许可, 处罚, 强制. */
  counted: '申转诉议规许罚强',
  /** Words that name a body or a time, or compare two. */
  scope: '全我各属基本某其有关政司法局委厅办心队镇乡道上去往历累来前半季当每月截年今规同持环相比较',
  named: '局会室厅心',
  fee: '费元',
  month: '月',
  is: '是',
  year: '年',
  self: '我本',
  /** What is 合计, or 其中, or grew from what to what, or stands in brackets. */
  sum: '其合共总由从（(',
  /** Divides a sentence into clauses. */
  clause: '，,；;、：:（）()。！？!?',
  /** Ends a sentence. */
  end: '。！？!?',
  /** No part of the words: spaces of all kinds, quotation marks, and what has no width. */
  unread:
    ' \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000“”"‘’\u200B\u200C\u200D\u2060\uFEFF',
  wide: '０１２３４５６７８９．％',
} as const;

export type Mark = keyof typeof kinds;

const names = Object.keys(kinds) as Mark[];

/** The bit that stands for a kind, or those for several. */
export const bitOf = (...marks: readonly Mark[]): number =>
  marks.reduce((bits, mark) => bits | (1 << names.indexOf(mark)), 0);

const bits = new Uint32Array(0x10000);
for (const name of names) {
  for (const character of kinds[name]) {
    const code = character.charCodeAt(0);
    bits[code] = (bits[code] ?? 0) | bitOf(name);
  }
}

/** The bits of the kinds that a character is of. */
export const marksAt = (text: string, at: number): number => bits[text.charCodeAt(at)] ?? 0;

/** The bits of all kinds that a text has. */
export function marksOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= marksAt(text, at);
  return found;
}
