/** Sentences with marked figures, for tests of what the narrative says. */

/** The sentence without its marks, and each marked figure with its place. */
export function marked(line: string): { text: string; figures: { from: number; written: string }[] } {
  let text = '';
  const figures: { from: number; written: string }[] = [];
  for (const [index, part] of line.split(/[〔〕]/).entries()) {
    if (index % 2 === 1) figures.push({ from: text.length, written: part });
    text += part;
  }
  return { text, figures };
}

const han = '零一二三四五六七八九';

/** Figures that stand there by a slip: some more, a digit more, two digits exchanged. */
export function slipsOf(written: string): string[] {
  const plain = written.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(',', '');
  const number = /^[\d.]+/.exec(plain)?.[0];
  if (number === undefined) return written.length > 1 ? [`${written}${han[5]}`, '五十一'] : ['九', '八'];
  const rest = plain.slice(number.length);
  const decimals = number.split('.')[1]?.length ?? 0;
  const more = (Number(number) + 3).toFixed(decimals);
  if (Number(number) === 0) return [more + rest];
  const exchanged = number.replace(/^(\d)(\d)/, '$2$1');
  const slips = [more, `${number[0]}${number}`, ...(exchanged === number ? [] : [exchanged])];
  return slips.map((slip) => slip + rest);
}
