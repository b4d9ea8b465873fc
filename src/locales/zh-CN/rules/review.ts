/** What the rules on what a reviewer looks for in the words say in Chinese. */

export const review = {
  'L-1': {
    rule: '县级以上地方政府的报告写明工作考核、社会评议和责任追究结果（条例第五十条第（四）项）',
    suggestion: '在“监督保障”里补写；没有发生的，写明没有发生',
    findings: { 'L-1': '政府的年度报告要写明工作考核、社会评议和责任追究结果，文中没有写到：{missing}。' },
  },
  'L-2': {
    rule: '只有国务院部门、省级政府、设区的市（自治州）政府能制定规章，其他单位的规章件数为 0',
    suggestion: '本单位制发的一般是规范性文件，请核对是否填错了行；确有规章的，在说明栏写明',
    findings: { 'L-2': '“规章”一行填了 {found}，而本单位（{unit}）没有规章制定权。' },
  },
  'N-7': {
    rule: '第六部分写的信息处理费、收费通知前后一致，与表中“逾期未按收费通知要求缴纳费用”的件数一致',
    suggestion: '核对是否收费、是否发出收费通知，改为一致',
    findings: {
      'N-7.contradictory': '第六部分前后不一致：既写“{first}”，又写“{second}”。',
      'N-7.notice': '文中写“{said}”，表中“逾期未按收费通知要求缴纳费用”有 {found} 件。',
    },
  },
  'N-9': {
    rule: '文中写的申请方式、按期答复、信息处理费与台账一致',
    suggestion: '核对台账和这句话，改为一致；统计范围不同的，在说明栏写明',
    findings: {
      'N-9.count': '文中写“{said}”，台账中是 {expected} 件，差 {difference} 件。',
      'N-9.share': '文中写“{said}”，按台账计算是 {expected}%，差 {difference} 个百分点。',
      'N-9.fee': '文中写“{said}”，台账中实收 {expected} 元，差 {difference} 元。',
    },
  },
  'N-8': {
    rule: '一句话里的数对得上：合计等于各项之和，分项不超过总数，增减数等于两数之差',
    suggestion: '核对这句话里的各个数',
    findings: {
      'N-8.sum': '这句话里的合计写 {found}，前面各项加起来是 {expected}，差 {difference}。',
      'N-8.more': '这句话里分项的数是 {found}，超过了总数 {expected}。',
      'N-8.parts': '这句话里的总数写 {found}，各分项加起来是 {expected}，差 {difference}。',
      'N-8.change': '这句话里的增减数写 {found}，按前后两个数算是 {expected}。',
    },
  },
  'C-5': {
    rule: '文字里没有留下模板的提示语、没填的空格和代替数字的符号',
    suggestion: '换成实际内容，或删去',
    findings: {
      'C-5': '这里还留着“{said}”，没有填写。',
      'C-5.several': '这一部分还有 {count} 处没有填写，第一处是“{said}”。',
    },
  },
  'C-7': {
    rule: '文字不是照抄上年报告、只改数字',
    suggestion: '按本年度的实际情况重写',
    findings: { 'C-7': '不计数字，这一部分有 {share}% 的文字与上年报告相同，最长的一段：“{passage}”。' },
  },
  'C-8': {
    rule: '各单位的文字不互相照抄',
    suggestion: '与该单位核对，按本单位的实际情况重写',
    findings: {
      'C-8':
        '这一部分有 {share}% 的文字与{unit}的报告相同（数字和各单位都有的套话不算），最长的一段：“{passage}”。',
    },
  },
  'C-6': {
    rule: '文字里没有上一年报告或其他单位报告留下的年份、自称和单位名称',
    suggestion: '改为本年度、本单位的；确实写的是别的年份或单位的，在说明栏写明',
    findings: {
      'C-6.year': '这里写的是“{said}”，本报告是 {year} 年度的。请核对是否沿用了上年的文字。',
      'C-6.pronoun': '这里自称“{said}”，而报告单位是{unit}。请核对是否沿用了其他单位的文字。',
      'C-6.unit': '这里写的是“{said}”，而报告单位是{unit}。请核对是否沿用了其他单位的文字。',
    },
  },
};
