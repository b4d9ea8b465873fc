/** The words of settings and help in Chinese. */

export const settings = {
  help: '帮助',
  steps: '三步说明：建表、填数、报送',
  shortcuts: '快捷键',
  keys: [
    { name: '表格与面板之间', keys: ['F6'] },
    { name: '清单里上下移动', keys: ['↑', '↓'] },
    { name: '展开或收起', keys: ['Enter'] },
    { name: '采用建议的数', keys: ['Ctrl', 'Enter'] },
    { name: '转到单元格', keys: ['G'] },
  ],
  about: '关于',
  version: '版本',
  rules: '规则',
  rulesOf: '{count} 条',
  editions: '格式版本',
  copy: '复制故障信息',
  copied: '已复制，可以粘贴给维护人员。',
  copyNote: '只有版本和出错的操作，不含报告里的数字和文字。',
};
