/** The words of 退回修改通知 in Chinese. */
export const letter = {
  title: '退回修改通知',
  salutation: '{unit}：',
  opening: '你单位报来的 {year} 年度政府信息公开工作年度报告，请按下列各处改正后重报。',
  openingAgain:
    '你单位重报的 {year} 年度政府信息公开工作年度报告，经核对仍须修改（第 {round} 次退回），请按下列各处改正后重报。',
  numerals: ['一', '二', '三', '四'],
  heading: '{number}、{heading}',
  files: '报来的文件',
  still: '上次已指出，还没有改的',
  found: '须改正的',
  foundSince: '这次新发现的',
  doubts: '请核实，属实的请说明',
  numbered: '{number}. {text}',
  item: '{place}：{message}',
  quoting: '{place}：{message}原文：{text}',
  troubles: {
    wrongYear: '报来的是 {year} 年度的报告，应报 {expected} 年度。',
    wrongEdition: '报来的 {year} 年度报告用的不是这一年度的表格格式，请按规定格式重报。',
    duplicate: '报来 {count} 份，数字不一致，请说明以哪一份为准。',
    unreadable: '有一份文件读不出来：{reason}',
  },
  again: '请于 {deadline} 前重报。',
  noDeadline: '＿＿月＿＿日',
  contact: '联系人：{contact}',
  file: '{unit}退回修改通知.docx',
  counts: {
    first: '{found} 处要改正，{doubts} 处要核实',
    again: '上次的 {before} 处，已改 {settled} 处，还有 {still} 处；新发现 {found} 处',
  },
};
