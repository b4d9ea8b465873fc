/** What the rules on single cells say in Chinese. */

export const cells = {
  'V-1': {
    rule: '件数是 0 或正整数；只有“本年增/减”可以为负',
    suggestion: '改为 0 或正整数',
    findings: {
      'V-1.negative': '{cell}是 {found}，这里不应是负数。',
      'V-1.fraction': '{cell}是 {found}，件数应为整数。',
    },
  },
  'V-2': {
    rule: '数字格里只有数字：没有单位、备注、文字、“/”或“-”',
    suggestion: '只留数字',
    findings: {
      'V-2.excelError': '{cell}的公式出错（{found}），算不出数。',
      'V-2.hidesNumber': '{cell}写着“{found}”，数字夹在文字里，求和时不计。只填数字。',
      'V-2.word': '{cell}写着“{found}”，不是数字。没有的填 0。',
      'V-2.words': '{cell}等 {count} 格写着“{found}”，不是数字。没有的填 0。',
      'V-2.untidy': '{cell}写作“{found}”，按 {read} 读取。以文本存放的数字不会被求和，建议改为普通数字。',
    },
  },
  'V-3': {
    rule: '收费金额以万元为单位；采购总金额未印单位，应另作说明',
    suggestion: '核对金额单位',
    findings: {
      'V-3.narrative': '{cell}填了 {found}（万元），文中写的是 {said}。请核对是否把元当成了万元。',
      'V-3.lastYear': '{cell}填了 {found} 万元，上年是 {before} 万元。请核对是否把元当成了万元。',
      'V-3.unstated': '{cell}填了 {found}，表上没有印单位。请在文字部分说明是元还是万元。',
    },
  },
  'S-5': {
    rule: '与上年相比不超过五倍、不低于五分之一（20 以上的数）',
    suggestion: '核对数字和单位，有没有多填、少填一位',
    findings: { 'S-5': '{cell}今年 {found}，上年 {expected}，相差五倍以上。' },
  },
  'W-1': {
    rule: '表中的数与台账统计的一致',
    suggestion: '核对台账和表中的数；也可以让表三、表四随台账计算',
    findings: { 'W-1': '{cell}：台账为 {expected}，表中为 {found}。' },
  },
  'V-4': {
    rule: '已填的表中不留空白：空白不等于 0',
    suggestion: '补填数字，没有的填 0',
    findings: {
      'V-4.row': '“{row}”有 {count} 格空白（{columns}），同一行其他格已填。没有的请填 0。',
      'V-4.someRows': '{rows}共有 {count} 格空白，同一行其他格已填。没有的请填 0。',
      'V-4.rows': '{rows}整行空白，共 {count} 格。没有的请填 0。',
      'V-4.block': '“{rows}”全部空白，共 {count} 格。没有的请填 0。',
      'V-4.lacking': '{rows}共有 {count} 格空白。合计比已填的数多，空白的格不全是 0，请补填。',
    },
  },
};
