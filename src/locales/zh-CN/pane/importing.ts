/** The words of an import in Chinese. */

export const importing = {
  title: '导入报告',
  intro: 'Word、WPS、PDF、OFD、网页、Excel、文本都可以。先列出要写入的内容，看过再写。',
  choose: '选择文件…',
  drop: '或把文件拖到这里',
  paste: '或在此粘贴网页、Word 里复制的内容',
  pasted: '粘贴的内容',
  another: '换一个',
  unit: '单位名称',
  unitMissing: '请填写单位名称。',
  year: '报告年度',
  yearMissing: '请填写 {first} 年以后的四位数年份。',
  document: '{unit} {year} 年度报告（{edition} 版格式）',
  nameless: '（未写单位）',
  yearless: '（未写年度）',
  make: '按此建立年报',
  filled: '三张表共 {count} 格，已读出 {filled} 格。',
  /** How the document stands to the report, by how its year fits. */
  fits: {
    this: { sentence: '这是今年的报告，写入本年各表', next: '文件和这份年报都是 {year} 年度。' },
    prior: {
      sentence: '这是上年的报告，放入“上年数据”',
      next: '文件是 {found} 年度，这份年报是 {year} 年度。今年填的数一格不动。',
    },
    otherYear: {
      sentence: '年度对不上，没有写入',
      next: '文件是 {found} 年度，这份年报是 {year} 年度。换一个文件；年度印错的，在下面选用途。',
    },
    yearless: { sentence: '文件没有写年度', next: '核对下面列出的内容后再写。' },
  },
  write: { this: '写入本年各表', prior: '放入“上年数据”' },
  /** The second step, where the year does not say so. */
  others: {
    this: { title: '年度印错了？当作今年的报告', detail: '会改写今年已填的 {count} 格，先列出来给您看。' },
    prior: {
      title: '年度印错了？当作上年的报告',
      detail: '会改写“上年数据”已填的 {count} 格，先列出来给您看。',
    },
  },
  othersNothing: '先列出要写的给您看，已填的数不动。',
  same: '文件内容与工作簿中的相同，没有要写入的。',
  totals: '其中 {count} 个总计与分项之和不同，将按文件照录，不再是公式。',
  look: '请看一眼',
};
