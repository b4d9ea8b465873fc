/** The typefaces of official documents, and what stands in for them where they are not installed. */

/** GB/T 9704 names the first three kinds and 仿宋; 小标宋 is what titles are set in. */
const faces = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  table: '宋体',
} as const;

/** Other names under which the same or the nearest face is installed, nearest first. */
const otherNames: Readonly<Record<keyof typeof faces, string>> = {
  title: '方正小标宋_GBK,华文中宋,宋体',
  heading: 'SimHei',
  subheading: '楷体,KaiTi',
  body: '仿宋,FangSong',
  table: 'SimSun',
};

/** One face for all scripts; the hint has quotes and dashes set as Chinese. */
export const font = (face: keyof typeof faces) => ({
  ascii: faces[face],
  hAnsi: faces[face],
  eastAsia: faces[face],
  cs: faces[face],
  hint: 'eastAsia',
});

const entry = (face: keyof typeof faces): string =>
  `<w:font w:name="${faces[face]}"><w:altName w:val="${otherNames[face]}"/><w:charset w:val="86"/></w:font>`;

/** The part of the file that names substitutes; the library writes it without them. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${(
    Object.keys(faces) as (keyof typeof faces)[]
  )
    .map(entry)
    .join('')}</w:fonts>`,
};
