/** The words of what the pane writes, and of taking it back, in Chinese. */

export const writing = {
  back: '返回',
  willWrite: '会写入',
  cells: '{count} 格',
  choose: '写入“{part}”',
  rest: '其余 {count} 格',
  change: '{from} → {to}',
  chars: '{count} 字',
  blank: '空白',
  undoable: '写入后可以撤销',

  draft: {
    title: '文字初稿',
    sentence: '按表中数字起草文中还没写到的，接在已有文字后面',
    next: '“＿＿”处自己补填。',
    write: '写入初稿',
    refused: '表中还有 {errors} 处错误，先改正再起草',
    nothing: '常用的话都写过了',
  },
  totals: {
    title: '总计改为公式',
    sentence: '{count} 个总计改为公式，{changed} 个的数会变',
    next: '会变的列在下面，是各项之和。其余照原数。',
    sentenceSame: '{count} 个总计改为公式，数都不变',
    nextSame: '改后总计随各项自动更新。',
    write: '改为公式',
    nothing: '总计已经都是公式',
  },

  /** What was written, by what for. */
  written: {
    import: { this: '本年报告：已写入 {what}', prior: '上年数据：已写入 {what}' },
    draft: '文字初稿：已写入 {what}',
    totals: '{what}总计已改为公式',
    link: '{what}已随台账计算',
    unlink: '{what}已改为不随台账',
    adopt: '已改 {what}',
    inText: '已改文中的数',
    zeros: '{table}：{what}已填 0',
    rows: '台账：已写入{rows}',
    row: '已补上“{label}”，请填其中的数',
    takenOut: '已撤销，从台账取出{rows}',
    undone: '已撤销，恢复了 {what}',
    updated: '更新各单位报告：{count} 个单位',
    restored: '已撤销更新，各单位恢复更新前的内容',
  },
  whatCells: '{count} 格',
  whatTexts: '{sections} 部分的文字',
  whatTogether: '{cells}、{texts}',
  undo: '撤销',
  /** What taking it back does. */
  undoes: {
    blanks: '{count} 格恢复空白',
    figures: '{count} 格恢复原数',
    sums: '{count} 格恢复公式',
    texts: '{count} 部分恢复原文',
  },
  rows: { requests: '申请 {count} 件', cases: '案件 {count} 件' },
  undoesRows: '取出{rows}，台账原有的行不变',
  undoesRow: '再去掉这一行，其余各行的数不动',
  /** What stopped half way. */
  stopped: {
    adding: '写入了前 {count} 行，其余 {left} 行没有写入：可以再按“写入台账”接着写，或撤销已写入的。',
    removing: '取出了 {count} 行，还有 {left} 行没有取出：可以再次撤销。',
  },
  undoesUpdate: '恢复更新前的明细、单位名单和问题清单',
  undoSeparator: '，',
  dismiss: '收起',
  nothingWritten: '没有可以撤销的写入。改过的格，撤销就不再提供。',
};
