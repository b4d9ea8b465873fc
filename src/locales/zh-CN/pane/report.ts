/** The words of a report in the pane, in Chinese: how it stands, what to do, what is wrong. */

export const report = {
  noUnit: '未填单位名称',
  year: '{year}\u00a0年度',

  /** How it stands: a sentence of fact, what comes next, and the one thing to do. */
  standing: {
    broken: {
      sentence: '{sheet} 不完整',
      row: '{sheet} 少了一行',
      column: '{sheet} 少了一列',
      rows: '{sheet} 少了 {count} 行',
      columns: '{sheet} 少了 {count} 列',
      next: '被删除的是：{place}。补上之前，这张表不能核对。',
      nextMany: '补上之前，这张表不能核对。少了哪些，下面一一列出。',
      undo: '请在 Excel 里按 Ctrl+Z 退回；退不回的，照规定格式补上，或从备份恢复。',
      action: '查看位置',
      putBack: '补上这一行',
      effect:
        '补上的是空行，可以撤销，其余各行的数不动。也可以在 Excel 里按 Ctrl+Z 退回删除；补上后，Ctrl+Z 可能退不回更早的改动。',
      prior: '“{sheet}”少了一行：{place}。',
    },
    untouched: {
      sentence: '还没有填写',
      next: '从“二、主动公开”填起，或导入已有的报告。没有发生的填 0。',
      action: '开始填',
    },
    filling: {
      sentence: '还有 {blank} 格没填',
      next: '下一步：{table}，从“{cell}”接着填。',
      action: '接着填',
    },
    errors: {
      sentence: '{findings} 处错误要改正',
      sentenceMany: '{findings} 处错误，出自 {causes} 个原因',
      next: '改完错误，就可以报送。',
      nextWarnings: '改完错误，再核实 {warnings} 处提醒，就可以报送。',
      nextBlank: '改完错误，再填完其余 {blank} 格。',
      nextFirst: '先改第一个，{first} 处一起消失。',
    },
    warnings: { sentence: '{warnings} 处提醒要核实或说明', next: '不是错误。核实无误的，写一句说明。' },
    wordless: {
      sentence: '三张表核对无误，文字还没写',
      next: '先按表中数字起草，再补写存在的问题和其他事项。',
      action: '按表生成初稿',
    },
    clear: { sentence: '核对无误，可以报送', next: '三张表对得上，文字与表一致。', action: '导出 Word 文件' },
  },
  also: '也可导出',

  /** What the input message of a selected cell says, where the pane speaks another language than the sheets. */
  entry: null as Readonly<Record<'count' | 'signedCount' | 'amount' | 'total', string>> | null,

  map: {
    label: '各部分',
    parts: {
      '1': '总体',
      '5': '问题',
      '6': '其他',
      disclosure: '主动',
      requests: '申请',
      appeals: '复议',
      report: '整份',
    },
    fine: '没有问题',
    lacks: { words: '还没写', figures: '没填完' },
  },

  progress: {
    tables: '三张表',
    texts: '文字',
    prior: '上年数据',
    filled: '{all} 格已填',
    empty: '{all} 格未填',
    part: '{filled} / {all}',
    blanks: '{count} 格空白。没有发生的填 0，不要留空。',
    zeros: '{count} 格填 0',
    zerosForWord: '{count} 格“{found}”改为 0',
    draft: '按表生成初稿',
    notWritten: '未写',
    written: '已写 {count} 段',
    priorYear: '{year} 年度',
    priorFilled: '{count} 格，已放入',
    priorEmpty: '导入上年报告',
    done: '已填完',
    begun: '填了一部分',
    notBegun: '还没填',
  },

  list: {
    label: '要处理的问题',
    headings: { error: '错误', warning: '提醒', hint: '提示' },
    counts: { error: '{count} 处，要改正', warning: '{count} 处，要核实或说明', hint: '{count} 处，供参考' },
    ofCauses: '{count} 处，{causes} 个原因',
    selected: '所选格',
    explained: '已写说明',
    search: '查找',
    clear: '清除',
    onlyHere: '只看{part}',
    showAll: '全部显示',
    nothingHere: '这里没有问题。',
    rest: '再列出 {count} 条',
    findings: '{count} 处',
    goTo: '转到',
    goToCell: '转到 {cell}',
  },

  cause: {
    fragment: '{table}的一部分',
    look: '查看所在格',
    one: '填的 {from} 可能是 {to}，{why}。改后 {count} 处对得上。',
    blank: '这格空着，可能是 {to}（{why}）。改后 {count} 处对得上。',
    several: '{why}。改后 {count} 处对得上。',
    candidate: '{from} → {to}',
    adopt: '采用 {to}',
    adoptAll: '采用',
    adoptOf: '采用 {to}：{cell}',
    refuse: '不是这格',
    refuseAll: '不是这样',
    refused: '都排除了。请对照底稿核对下面各处。',
    reconsider: '重新看推断',
    inText: '文中改为 {to}',
  },

  alike: { own: '本年报告', lastYear: '上年报告' },

  explanation: {
    add: '写说明',
    edit: '修改说明',
    label: '说明',
    hint: '核实无误的，写明原因。保存在“校验结果”表的说明栏。',
    save: '保存',
    cancel: '取消',
  },

  foot: {
    check: '校验',
    again: '再校验',
    none: '边填边核对，还没有校验',
    behind: '有改动，还没有核对',
    fresh: '校验过，之后没有改动',
    freshAt: '{time} 校验过，之后没有改动',
    stale: '校验之后有改动',
    staleAt: '{time} 校验过，之后有改动',
    more: '更多',
  },

  menu: {
    import: '导入本年报告',
    importPrior: '导入上年数据',
    draft: '文字初稿',
    totals: '总计改为公式',
    export: '导出 {kind}',
    clearFlags: '清除标记',
    written: '最近写入',
    settings: '设置与帮助',
  },
};
