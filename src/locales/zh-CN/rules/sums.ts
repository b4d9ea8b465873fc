/** What the rules on sums say in Chinese. */

export const sums = {
  'T3-1': {
    rule: '依申请公开表每一列：新收 ＋ 上年结转 ＝ 办理总计 ＋ 结转下年度',
    suggestion: '核对该列新收、上年结转、总计和结转下年四个数',
    findings: {
      'T3-1.broken':
        '{column}列不平衡：新收与上年结转共 {found}，办理总计与结转下年共 {expected}，相差 {difference}。',
      'T3-1.cannotTell':
        '{column}列有空白或不是数字的格，按 0 计：新收与上年结转共 {found}，办理总计与结转下年共 {expected}，相差 {difference}。请先补填。',
    },
  },
  'T3-2': {
    rule: '依申请公开表每一列：（七）总计 ＝ 各项办理结果之和',
    suggestion: '核对该列各项办理结果和总计',
    findings: {
      'T3-2.broken': '{column}列“（七）总计”为 {found}，各项办理结果之和为 {expected}，相差 {difference}。',
      'T3-2.cannotTell':
        '{column}列有空白或不是数字的格，按 0 计：“（七）总计”为 {found}，各项办理结果之和为 {expected}，相差 {difference}。请先补填。',
    },
  },
  'T3-3': {
    rule: '依申请公开表每一行：总计 ＝ 自然人 ＋ 各类法人或其他组织',
    suggestion: '核对该行各类申请人的数和总计',
    findings: {
      'T3-3.broken': '“{row}”的总计为 {found}，各类申请人之和为 {expected}，相差 {difference}。',
      'T3-3.cannotTell':
        '“{row}”有空白或不是数字的格，按 0 计：总计为 {found}，各类申请人之和为 {expected}，相差 {difference}。请先补填。',
    },
  },
  'T4-1': {
    rule: '复议、诉讼三组：总计 ＝ 维持 ＋ 纠正 ＋ 其他 ＋ 尚未审结',
    suggestion: '核对该组四种结果和总计',
    findings: {
      'T4-1.broken': '“{row}”的总计为 {found}，四种结果之和为 {expected}，相差 {difference}。',
      'T4-1.cannotTell':
        '“{row}”有空白或不是数字的格，按 0 计：总计为 {found}，四种结果之和为 {expected}，相差 {difference}。请先补填。',
    },
  },
  'V-5': {
    rule: '分项已填的，总计不留空白',
    suggestion: '填 {expected}',
    findings: { 'V-5': '{cell}空白，而各分项之和为 {expected}。' },
  },
  'Y-1': {
    rule: '每一列：上年结转 ＝ 上一年度报告的结转下年度继续办理',
    suggestion: '与上一年度报告核对，改正填错的一处；上年数据录错的，更正上年数据',
    findings: {
      'Y-1.broken':
        '{column}列上年结转 {found}，上一年度报告的“结转下年度继续办理”是 {expected}，相差 {difference}。',
      'Y-1.cannotTell': '{column}列上年结转没有填数字，上一年度报告的“结转下年度继续办理”是 {expected}。',
    },
  },
  'Y-2': {
    rule: '现行有效件数 ＝ 上年现行有效件数 ＋ 本年制发 － 本年废止',
    suggestion: '与上一年度报告核对；确有调整的，在说明栏写明',
    findings: {
      'Y-2.broken':
        '{row}现行有效件数 {found}，按上年有效数加本年制发减本年废止得 {computed}，相差 {difference}。',
      'Y-2.cannotTell':
        '{row}有空白或不是数字的格，按 0 计：现行有效件数 {found}，按上年有效数推算为 {computed}，相差 {difference}。',
    },
  },
  'Y-3': {
    rule: '上一年项目数量 ＝ 上一年度报告的上一年项目数量 ＋ 本年增/减',
    suggestion: '与上一年度报告核对；确有调整的，在说明栏写明',
    findings: {
      'Y-3.broken': '{row}上一年项目数量 {found}，按上一年度报告推算应为 {expected}，相差 {difference}。',
      'Y-3.cannotTell': '{row}上一年项目数量没有填数字，按上一年度报告推算应为 {expected}。',
    },
  },
  'S-1': {
    rule: '现行有效件数 ≥ 本年制发 － 本年废止；上一年项目数量 ＋ 本年增/减 ≥ 0',
    suggestion: '核对这几个数',
    findings: {
      'S-1.broken':
        '{row}的数字自相矛盾：{found} 小于 {expected}。现行有效件数不会少于本年制发减废止，项目数不会减到 0 以下。',
      'S-1.cannotTell': '{row}有空白或不是数字的格，按 0 计 {found} 小于 {expected}，请先补填。',
    },
  },
  'S-2': {
    rule: '对外公开总数量 ≥ 本年新公开数量',
    suggestion: '核对两个数是否填反',
    findings: {
      'S-2.broken': '{row}对外公开总数量 {found}，少于本年新公开数量 {expected}。',
      'S-2.cannotTell':
        '{row}有空白或不是数字的格，按 0 计对外公开总数量 {found}，少于本年新公开数量 {expected}。',
    },
  },
  'G-1': {
    rule: '汇总表每一格 ＝ 各单位报告同一格之和',
    suggestion: '核对汇总数，以及是否有单位漏报、重报',
    findings: {
      'G-1.broken':
        '{cell}汇总为 {found}，{count} 个单位之和为 {expected}，相差 {difference}。各单位所报：{units}。',
      'G-1.cannotTell':
        '{cell}汇总为 {found}，{count} 个单位之和为 {expected}，相差 {difference}；其中有空白或不是数字的格，按 0 计。各单位所报：{units}。',
    },
  },
};
