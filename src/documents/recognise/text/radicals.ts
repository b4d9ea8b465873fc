/** Signs of radicals in place of characters: printing programs write 一 as U+2F00 and 民 as U+2EA0, for fonts draw them alike. */

/** Those that Unicode does not itself call the same as the characters below them. */
const signs = '⺟⺠⺫⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳';
const characters = '母民目西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟';

const RADICALS = /[\u2E80-\u2FDF]/g;

/** The text with characters for radicals. */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICALS, (sign) => characters[signs.indexOf(sign)] ?? sign.normalize('NFKC'));
