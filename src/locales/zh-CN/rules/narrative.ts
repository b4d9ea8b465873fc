/** What the rules on what is told in words say in Chinese. */

export const narrative = {
  'N-1': {
    rule: '文中的申请件数与依申请公开表一致：新收、上年结转、各类办理结果、办结、结转下年',
    suggestion: '核对文字和表；统计范围不同的，在说明栏写明',
    findings: {
      'N-1.count': '文中写{quantity} {said} 件，表中是 {expected} 件，差 {difference} 件。',
      'N-1.about': '文中写{quantity}{said}件，表中是 {expected} 件。',
      'N-1.none': '文中写“{said}”，表中{quantity}有 {expected} 件。',
    },
  },
  'N-2': {
    rule: '文中的行政复议、行政诉讼、行政许可、行政处罚、行政强制、规章、规范性文件、收费数与表一致；写“均获维持”的，没有其他结果',
    suggestion: '核对文字和表；统计范围不同的，在说明栏写明',
    findings: {
      'N-2.count': '文中写{quantity} {said} 件，表中是 {expected} 件，差 {difference} 件。',
      'N-2.about': '文中写{quantity}{said}件，表中是 {expected} 件。',
      'N-2.none': '文中写“{said}”，表中{quantity}有 {expected} 件。',
      'N-2.amount': '文中写{quantity} {said}元，表中合 {expected} 元，差 {difference} 元。',
      'N-2.upheld': '文中写“{said}”，表中{quantity}有 {expected} 件不是结果维持。',
    },
  },
  'N-3': {
    rule: '文中的占比、比上年增减的百分比能由表中数字算出',
    suggestion: '重新计算；口径不同的，在说明栏写明',
    findings: {
      'N-3.share': '文中写{quantity}占 {said}，按表中数字算是 {expected}%，差 {difference} 个百分点。',
      'N-3.growth':
        '文中写{quantity}比上年增长 {said}，按两年的表算是增长 {expected}%，差 {difference} 个百分点。',
      'N-3.decline':
        '文中写{quantity}比上年下降 {said}，按两年的表算是下降 {expected}%，差 {difference} 个百分点。',
      'N-3.more':
        '文中写{quantity}比上年增加 {said} 件，按两年的表算是增加 {expected} 件，差 {difference} 件。',
      'N-3.fewer':
        '文中写{quantity}比上年减少 {said} 件，按两年的表算是减少 {expected} 件，差 {difference} 件。',
      'N-3.same': '文中写{quantity}与上年持平，按两年的表算是相差 {expected} 件。',
      'N-3.before': '文中写{quantity}上年 {said} 件，上年的表中是 {expected} 件，差 {difference} 件。',
    },
  },
  'N-4': {
    rule: '同一个数在文中前后一致',
    suggestion: '核对两处，改为一致',
    findings: { 'N-4': '文中写{quantity} {found} 件，前文写的是 {expected} 件，差 {difference} 件。' },
  },
  'N-6': {
    rule: '统计期限为报告年度 1 月 1 日至 12 月 31 日',
    suggestion: '核对统计期限',
    findings: { 'N-6': '统计期限写的是“{found}”，{expected}才是报告年度的全年。' },
  },
  'C-1': {
    rule: '总体情况写到主动公开、依申请公开、政府信息管理、平台建设、监督保障',
    suggestion: '补写这些内容；没有的也说明一句',
    findings: { 'C-1': '总体情况没有写到：{aspects}。' },
  },
  'C-2': {
    rule: '第六部分报告信息处理费的收取情况',
    suggestion: '补写收取的金额；没有收取的，写明没有收取',
    findings: { 'C-2': '第六部分没有写信息处理费的收取情况。' },
  },
  'C-3': {
    rule: '第五部分有内容，不只是“无”',
    suggestion: '写明存在的主要问题和改进情况',
    findings: {
      'C-3': '第五部分没有内容，或只写了“无”。',
      'C-3.noProblems': '第五部分写的是没有发现问题。这一部分要写明存在的主要问题。',
      'C-3.noImprovement': '第五部分写了问题，没有写改进情况或措施。',
    },
  },
  'C-4': {
    rule: '各部分内（一）（二）（三）、一是二是三是的序号连续',
    suggestion: '核对序号',
    findings: { 'C-4': '序号不连续：这里是“{found}”，按顺序应为“{next}”。' },
  },
};
