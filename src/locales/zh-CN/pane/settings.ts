/** The words of settings and help in Chinese. */

export const settings = {
  settings: '设置',
  switches: {
    isLive: { name: '边填边核对', detail: '改一格，面板随即更新' },
    follows: { name: '跟随所选格', detail: '选中的格有问题时，提到最上面' },
    showsHints: { name: '显示供参考的提示', detail: '如与上年相差五倍以上' },
  },
  language: '语言',
  languageDetail: '工作表里的文字不随之改变',
  languages: { excel: '随 Excel', 'zh-CN': '中文', 'en-US': 'English' },
  help: '帮助',
  steps: '三步说明',
  stepsDetail: '建表、填数、报送',
  shortcuts: '快捷键',
  /** `isExcels`: Excel offers it, where it offers shortcuts of add-ins. */
  keys: [
    { name: '校验', keys: ['Ctrl', 'Alt', 'K'], isExcels: true },
    { name: '下一处问题', keys: ['Ctrl', 'Alt', 'N'], isExcels: true },
    { name: '上一处问题', keys: ['Ctrl', 'Alt', 'P'], isExcels: true },
    { name: '所选格的问题', keys: ['Ctrl', 'Alt', 'J'], isExcels: true },
    { name: '表格与面板之间', keys: ['F6'] },
    { name: '清单里上下移动', keys: ['↑', '↓'] },
    { name: '展开或收起', keys: ['Enter'] },
    { name: '采用建议的数', keys: ['Ctrl', 'Enter'] },
    { name: '转到单元格', keys: ['G'] },
  ] as readonly { readonly name: string; readonly keys: readonly string[]; readonly isExcels?: boolean }[],
  about: '关于',
  version: '版本',
  rules: '规则',
  rulesOf: '{count} 条',
  editions: '格式版本',
  copy: '复制故障信息',
  copied: '已复制，可以粘贴给维护人员。',
  copyNote: '只有版本和出错的操作，不含报告里的数字和文字。',
};
