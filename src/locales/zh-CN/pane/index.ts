/** The words of the task pane in Chinese. */
import { importing } from './importing';
import { letters } from './letters';
import { register } from './register';
import { report } from './report';
import { settings } from './settings';
import { summary } from './summary';
import { writing } from './writing';

export const pane = {
  name: '公开年报',
  retry: '重试',
  close: '关闭',
  notUndone: '可能只完成了一部分，请核对工作簿后重试。',
  outside: '本页在 Excel 中使用。请在 Excel 的功能区打开“公开年报”。',
  tooOld: {
    title: '这里的 Excel 版本太旧',
    advice:
      '公开年报需要 Microsoft 365、Excel 2021 或更新的版本，网页版 Excel 也可以。已建好的年报照常能填，总计、差额和标色不受影响。',
  },
  readSelection: '读取选中的单元格',
  nothingSelected: '{cell} 没有要处理的问题',
  notLoaded: '这部分没有加载出来。请检查网络，关闭面板后重新打开。',
  unreadable: '这份年报暂时读不出来',
  working: {
    open: '正在读取工作簿…',
    make: '正在建立各张表…',
    check: '正在校验…',
    clearFlags: '正在清除标记…',
    explain: '正在保存说明…',
    write: '正在写入…',
    readDocument: '正在读取文件…',
    exportReport: '正在生成文件…',
    saveLetters: '正在生成通知…',
    readPrior: '正在读取文件…',
    makeSummary: '正在建立汇总…',
    updateSummary: '正在更新汇总…',
    restoreSummary: '正在撤销更新…',
    readRegister: '正在读取文件…',
    addToRegister: '正在写入台账…',
    removeFromRegister: '正在从台账取出…',
    shareRegister: '正在生成副本…',
    readSelection: '正在读取所选格…',
    goTo: '正在跳转…',
  },
  done: {
    check: '已校验。问题格已标出，明细在“校验结果”表。',
    clearFlags: '校验结果已清空，写过的说明仍在。表中由公式判断的标色改正后自动消失。',
    exportReport: '文件已生成，由浏览器下载。内容与表格现状一致。',
    saveLetters: '通知已生成，由浏览器下载。',
    shareRegister: '副本已生成，由浏览器下载。申请人已换成编号。',
    copied: {
      register: 'Mac 版 Excel 不能从面板下载文件，副本的内容已复制。粘贴到“文本编辑”，存为 .csv 文件。',
      docx: 'Mac 版 Excel 不能从面板下载文件，报告已复制。在 Word 中新建文档，粘贴后保存。',
      text: 'Mac 版 Excel 不能从面板下载文件，内容已复制。粘贴到“文本编辑”，存为 .{kind} 文件。',
      letters: 'Mac 版 Excel 不能从面板下载文件，通知的文字已复制。粘贴到 Word 或邮件中使用。',
    },
    makeSummary: '汇总已建立。在“汇总表”中选一格，就能看到它由哪些单位的数构成。',
  },
  firstRun: {
    title: '新建年度报告',
    intro: '填两项就建好全部表格。总计自动求和，填的时候随时核对。',
    unit: '单位名称',
    unitExample: '例如：某某县人民政府办公室',
    unitMissing: '请填写单位名称。',
    year: '报告年度',
    yearOption: '{year} 年度',
    editionSince: '{from} 年度起使用 {edition} 版格式（{document}）。',
    editionBetween: '{from} 至 {to} 年度使用 {edition} 版格式（{document}）。',
    make: '新建年报',
    promise: '只新增工作表，不动您已有的内容。',
    others: '或者从已有的开始',
    import: '导入一份报告',
    importDetail: 'Word、WPS、PDF、OFD、网页、Excel 都可以',
    summary: '汇总各单位的报告',
    summaryDetail: '选一个文件夹，逐份读取、核对',
    steps: '第一次用？看三步说明',
  },
  export: {
    hasErrors: '还有 {count} 处错误，文件里的数字就是这样。',
    kinds: { docx: 'Word 文件', html: '网页', csv: 'CSV 数据', json: 'JSON 数据' },
  },
  register,
  report,
  settings,
  import: importing,
  writing,
  summary,
  letters,
  notices: '读取时的提示',
};
