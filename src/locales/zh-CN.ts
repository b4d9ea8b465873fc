/** What the product says in Chinese. `{…}` is replaced; findings know row, column, cells, expected, found, difference. */

export const zhCN = {
  id: 'zh-CN',
  separator: '、',
  more: '{first}等 {count} 格',
  blank: '空白',
  wholeReport: '整份报告',

  severity: { error: '错误', warning: '提醒', hint: '提示' },
  outcome: { broken: '不符', cannotTell: '无法判断' },
  table: {
    report: '整份报告',
    disclosure: '二、主动公开',
    requests: '三、依申请公开',
    appeals: '四、复议诉讼',
  },

  findings: {
    'T3-1.broken':
      '{column}列不平衡：新收与上年结转共 {found}，办理总计与结转下年共 {expected}，相差 {difference}。',
    'T3-1.cannotTell':
      '{column}列有空白或不是数字的格，按 0 计：新收与上年结转共 {found}，办理总计与结转下年共 {expected}，相差 {difference}。请先补填。',
    'T3-2.broken': '{column}列“（七）总计”为 {found}，各项办理结果之和为 {expected}，相差 {difference}。',
    'T3-2.cannotTell':
      '{column}列有空白或不是数字的格，按 0 计：“（七）总计”为 {found}，各项办理结果之和为 {expected}，相差 {difference}。请先补填。',
    'T3-3.broken': '“{row}”的总计为 {found}，各类申请人之和为 {expected}，相差 {difference}。',
    'T3-3.cannotTell':
      '“{row}”有空白或不是数字的格，按 0 计：总计为 {found}，各类申请人之和为 {expected}，相差 {difference}。请先补填。',
    'T4-1.broken': '“{row}”的总计为 {found}，四种结果之和为 {expected}，相差 {difference}。',
    'T4-1.cannotTell':
      '“{row}”有空白或不是数字的格，按 0 计：总计为 {found}，四种结果之和为 {expected}，相差 {difference}。请先补填。',
    'Y-1.broken':
      '{column}列上年结转 {found}，上一年度报告的“结转下年度继续办理”是 {expected}，相差 {difference}。',
    'Y-1.cannotTell': '{column}列上年结转没有填数字，上一年度报告的“结转下年度继续办理”是 {expected}。',
    'Y-2.broken':
      '{row}现行有效件数 {found}，按上年有效数加本年制发减本年废止应为 {expected}，相差 {difference}。',
    'Y-2.cannotTell':
      '{row}有空白或不是数字的格，按 0 计：现行有效件数 {found}，按上年有效数推算为 {expected}，相差 {difference}。',
    'Y-3.broken': '{row}上一年项目数量 {found}，按上一年度报告推算应为 {expected}，相差 {difference}。',
    'Y-3.cannotTell': '{row}上一年项目数量没有填数字，按上一年度报告推算应为 {expected}。',
    'S-1.broken':
      '{row}的数字自相矛盾：{found} 小于 {expected}。现行有效件数不会少于本年制发减废止，项目数不会减到 0 以下。',
    'S-1.cannotTell': '{row}有空白或不是数字的格，按 0 计 {found} 小于 {expected}，请先补填。',
    'S-2.broken': '{row}对外公开总数量 {found}，少于本年新公开数量 {expected}。',
    'S-2.cannotTell':
      '{row}有空白或不是数字的格，按 0 计对外公开总数量 {found}，少于本年新公开数量 {expected}。',
    'V-1.negative': '{cell}是 {found}，这里不应是负数。',
    'V-1.fraction': '{cell}是 {found}，件数应为整数。',
    'V-2.hidesNumber': '{cell}写着“{found}”，数字夹在文字里，求和时不计。只填数字。',
    'V-2.word': '{cell}写着“{found}”，不是数字。没有的填 0。',
    'V-2.excelError': '{cell}的公式出错（{found}），算不出数。',
    'V-2.untidy': '{cell}写作“{found}”，按 {read} 读取。以文本存放的数字不会被求和，建议改为普通数字。',
    'V-3.suspicious': '{cell}填了 {found} 万元，超过 1 亿元。请核对是否把元当成了万元。',
    'V-3.unstated': '{cell}填了 {found}，表上没有印单位。请在文字部分说明是元还是万元。',
    'V-4.row': '“{row}”有 {count} 格空白（{columns}），同一行其他格已填。没有的请填 0。',
    'V-4.rows': '{rows}整行空白，共 {count} 格。没有的请填 0。',
    'V-4.block': '“{rows}”全部空白，共 {count} 格。没有的请填 0。',
    'V-5': '{cell}空白，而各分项之和为 {expected}。',
    'F-1.edition': '{year} 年度报告应使用 {expected} 版格式，现在是 {found} 版。',
    'F-1.year': '{year} 年没有适用的报告格式，请核对报告年度。',
  },

  suggestions: {
    'T3-1': '核对该列新收、上年结转、总计和结转下年四个数',
    'T3-2': '核对该列各项办理结果和总计',
    'T3-3': '核对该行各类申请人的数和总计',
    'T4-1': '核对该组四种结果和总计',
    'Y-1': '与上一年度报告核对；确有调整的，在说明栏写明',
    'Y-2': '与上一年度报告核对；确有调整的，在说明栏写明',
    'Y-3': '与上一年度报告核对；确有调整的，在说明栏写明',
    'S-1': '核对这几个数',
    'S-2': '核对两个数是否填反',
    'V-1': '改为 0 或正整数',
    'V-2': '只留数字',
    'V-3': '核对金额单位',
    'V-4': '补填数字，没有的填 0',
    'V-5': '填 {expected}',
    'F-1': '换用正确版本的表格重新填报',
  },

  rules: {
    'T3-1': '依申请公开表每一列：新收 ＋ 上年结转 ＝ 办理总计 ＋ 结转下年度',
    'T3-2': '依申请公开表每一列：（七）总计 ＝ 各项办理结果之和',
    'T3-3': '依申请公开表每一行：总计 ＝ 自然人 ＋ 五类法人或其他组织',
    'T4-1': '复议、诉讼三组：总计 ＝ 维持 ＋ 纠正 ＋ 其他 ＋ 尚未审结',
    'Y-1': '每一列：上年结转 ＝ 上一年度报告的结转下年度继续办理',
    'Y-2': '现行有效件数 ＝ 上年现行有效件数 ＋ 本年制发 － 本年废止',
    'Y-3': '上一年项目数量 ＝ 上一年度报告的上一年项目数量 ＋ 本年增/减',
    'S-1': '现行有效件数 ≥ 本年制发 － 本年废止；上一年项目数量 ＋ 本年增/减 ≥ 0',
    'S-2': '对外公开总数量 ≥ 本年新公开数量',
    'V-1': '件数是 0 或正整数；只有“本年增/减”可以为负',
    'V-2': '数字格里只有数字：没有单位、备注、文字、“/”或“-”',
    'V-3': '收费金额以万元为单位；采购总金额未印单位，应另作说明',
    'V-4': '已填的表中不留空白：空白不等于 0',
    'V-5': '分项已填的，总计不留空白',
    'F-1': '2019、2020 年度用 2019 版格式，2021 年度起用 2021 版格式',
  },

  messages: {
    'file.notFound': '找不到文件。请核对文件名和路径。',
    'file.unreadable': '文件打不开。请确认不是文件夹、没有被其他程序占用、有读取权限。',
    'file.broken': '不是完好的 Excel 工作簿，读不出内容。请重新导出后再试。',
    'file.notWritten': '写不进文件：{detail}',
    'json.syntax': '不是正确的 JSON：{detail}',
    'json.unknownMember': '{path} 不是本格式的栏目。请核对编号拼写和报告格式版本。',
    'json.invalid': '{path} 不符合格式：{detail}',
    'workbook.notOurs': '工作簿里没有年度报告表。请先新建年报或打开正确的文件。',
    'workbook.noYear': '封面上的报告年度读不出来。请在封面填四位数年份。',
    'workbook.blockNotFound': '找不到“{block}”的填报区（原在“{sheet}”表），名称和表头都对不上，未读取。',
    'workbook.foundByLabels': '“{block}”的填报区按表头文字在“{sheet}”表中找到，已照常读取。',
    'excel.cellEditMode': '有单元格正在编辑。请按回车结束编辑后重试。',
    'excel.accessDenied': '工作表受保护或只读，写不进去。请取消保护或另存后重试。（{detail}）',
    'excel.notFound': '找不到需要的工作表或表格，可能已被删除。（{detail}）',
    'excel.tooLarge': '内容太多，一次写不下。',
    'excel.notSupported': '这个版本的 Excel 太旧，不支持所需功能。（{detail}）',
    'excel.alreadyThere': '工作簿里已经有年度报告的表（{detail}）。请在新工作簿中新建，或先移走这些表。',
    'excel.notOurs': '工作簿里没有年度报告表。请先新建年报。',
    'excel.other': 'Excel 没有完成操作：{detail}',
  },

  cli: {
    about: '政府信息公开工作年度报告：新建、填报、读取、校验',
    aboutNew: '新建一份空白年度报告工作簿',
    aboutFill: '把报告（JSON 或公开发布的文本）填成工作簿，校验并标出问题',
    aboutRead: '读出报告（JSON、文本或本工具的工作簿），以 JSON 输出',
    aboutCheck: '校验报告，列出问题；有错误时退出码为 1，有文件读不出时为 2',
    lang: '输出语言',
    edition: '报告格式版本，不写则由年度决定',
    unit: '单位名称',
    year: '报告年度',
    output: '输出的工作簿',
    input: '输入文件',
    json: '以 JSON 输出',
    badYear: '请写 2019 年以后的四位数年份。',
    fault: '程序出错，未完成：{detail}',
    todo: '→ ',
    clean: '{file}：没有发现问题',
    summary: '{file}：错误 {errors}，提醒 {warnings}，提示 {hints}',
  },
};

/** The shape every language fills. */
export type Locale = typeof zhCN;
