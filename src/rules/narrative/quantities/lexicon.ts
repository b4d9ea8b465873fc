/**
 * The words that counts are told with, by what they mean. A clause is read word by word, the longest first; what stands in
 * no list is unknown, and a count with unknown words is not understood, unless the way of saying it admits them.
 */

/** Whoever may apply: no kind of applicant. */
const everybody = ['公民', '自然人'].flatMap((first) =>
  ['、', '和', '及', '与', '或', '或者', '以及'].flatMap((and) =>
    ['其他', '其它', '非法人'].map((other) => `${first}、法人${and}${other}组织`),
  ),
);
const organisations = ['和', '及', '与', '或', '或者', '以及', '、'].flatMap((and) =>
  ['其他', '其它', '非法人'].map((other) => `法人${and}${other}组织`),
);

/** Words of no weight: when, who, how, and the joints of sentences. */
const neutral = `
  全年 全年度 全年累计 年度 本年 本年度 年内 今年 当年 本期 年底 年末 底 截至 截止 截至目前 目前 其间 期间
  我局 我委 我办 我厅 我院 我所 我馆 我队 我处 我中心 我单位 我机关 我镇 我乡 我街道 我区 我市 我县 我省 本局 本委 本办 本厅
  本院 本所 本单位 本机关 本部门 本镇 本乡 本街道 本区 本市 本县 本省 全局 全委 全办 全厅 全系统 全区 全市 全县 全省 全镇 全乡
  全街道 全旗 全州 各级行政机关 各级 行政机关 区政府 市政府 县政府 街道 局机关 机关 单位 各部门 部门
  共 共计 合共 总共 总计 累计 合计 计 总 全部 都 都已 均已 均按 皆 实际 实 已 已经 已全部 业已 未办 所 也 亦 则 又 还 并 并且 且
  为 是 有 系 的 了 过 在 中 里 内 其 另 另有 另外 还有 尚 余 其余 剩余 余下 以 对 于 由 从 自 向 就 即 按 按照 经 经过 予以 给予 予 加上 连同 作 做 达 达到 约 到 一是 二是
  三是 四是 五是 六是 ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ 一 、 一并 同 含 包括 包含 清理 清理后 经清理 类别
  数 数量 总数 总量 件数 宗数 量 总件数 合计数 情况 方面 工作 类 类型 情形 原因 理由 之一 结果看 看 来看 统计 经统计 据统计
  申请人 提出 提交 递交 提起 来自 以主体分 按主体 身份 主体 数据 案 案件 事项 事件 纠纷 件 发生 产生 出现 引发 引起 导致 涉及 涉 属 属于 属于的
  依法 依规 依法依规 依法合规 按规定 依规定 按照规定 按时 按期 及时 规范 严格 妥善 认真 如期 主动 积极 正式 分别作出 法定期限内 在法定期限内 规定期限内 在规定期限内 期限内
  其中我局 其中我委 其中我办 其中我单位 其中本级 其中本机关 其中本局 / ／ |
  作为 被告 主要 主要是 主要为 主要原因 主要原因是 主要理由 主要情形 形式 方式 以上 相关 有关 政府 政务 政府信息 信息 信息公开 政府信息公开 政务公开 政务信息 公开工作 信息公开工作 答复类 类答复 公众 群众 社会 社会公众
  行政 原 行为 具体 复议机关 复议机关决定 上级 全文 内容 告知 告知书 类申请 每件 最终 依 据 应 后 前 上述 上 该 此 这 各类 不再处理 行政机关不再处理其 再 处 内容为 年 年度内 度 日 月 起 至 将 将于 为主 各街道 各乡镇 各镇街 镇街 乡镇 街道办事处 区直 市直 县直 各职能部门 职能部门 其部门 所属部门
  办公室 办公厅 政府办公室 政府办公厅 区政府办公室 县政府办公室 市政府办公室 市政府办公厅 省政府办公厅
  各行政机关 区政府系统 市政府系统 县政府系统 县直各部门 区直各部门 市直各部门
`;

/** By the concepts that a word means, one or several. */
const told: Readonly<Record<string, string>> = {
  among: '其中',
  still: '仍有 尚有',
  'take fresh': '新收 新收到 新接收 新增 新接 新收件',
  take: '收到 收到了 接收 接收到 接到 收悉 收讫 收件 收文 收件数 收 收得 接受 接受了 共收 登记',
  accept: '受理 受理了 承接 受办 新受理 共受理 收办 接办',
  handle: '办理 办理了 处理 办',
  answer:
    '办结 办结了 答复 答复了 已答复 办理答复 办理完毕 办毕 回复 办复 作出答复 办结答复 答复办结 办理并答复 办理办结 完结 全部办结 办理完结 结案 办结量 办结数 办结件数',
  request:
    '申请 依申请 依申请公开 政府信息依申请公开 申请公开 公开申请 申请件 申请书 依申请公开件 依申请公开申请 申请事项 依申请公开事项 信息公开申请 申请公开政府信息 申请量 申请数',
  dealt: '办件 办件量',
  due: '应办 应办理 应答复 需办理 需办 应处理 应办结 在册',
  lastYear: '上年 上年度 上一年 上一年度 去年 去年度 前一年 前一年度',
  nextYear: '下年 下一年 下年度 下一年度 次年 次年度 明年 来年 翌年',
  carry:
    '结转 结转到 结转至 结转入 转结 转结至 顺延 顺延至 顺延到 延续 延续至 延至 延转 转 转入 转至 转到 移至 遗留 结转件 结转数 结转量 滚存',
  'carry nextYear': '跨年 跨年度 结转下年 结转次年',
  open: '尚未到期 尚未到答复期限 未到答复期限 尚在法定期限内 尚在办理期限内 尚在答复期限内 尚未届满 未办结 未办结件 尚未办结 尚未办理完毕 未办理完毕 未答复 尚未答复 待办 待办结 在办 在办理 正在办理 正办理 尚在办理 仍在办理 仍在办理中 办理中 尚在办理中 正在办理中 在办件 未到期 未办完 尚未办完 继续 继续办理 继续答复 继续处理 未完成 未结',
  public: '公开 准予 全部公开的信息',
  granted:
    '予以公开 准予公开 同意公开 全部公开 全文公开 予以全部公开 予以全文公开 完全公开 给予公开 应予公开',
  'granted partly':
    '公开（含部分公开） 予以公开（含部分公开） 公开类（含部分公开） 予以公开类（含部分公开） 公开(含部分公开) 予以公开(含部分公开) 公开类(含部分公开) 公开或部分公开 公开和部分公开 公开及部分公开 公开与部分公开 公开以及部分公开',
  partly: '部分公开 予以部分公开 部分予以公开 同意部分公开 准予部分公开 给予部分公开 部分公开部分不予公开',
  refused: '不予公开 不公开 不同意公开 不予以公开 不准予公开 决定不予公开 不宜公开 不能公开 豁免公开',
  unavailable: '无法提供 不能提供 无法予以提供 无法公开 未能提供',
  declined: '不予处理 不处理 不予受理 不作处理 不予办理',
  otherwise: '其他处理 其它处理 其他方式处理 作其他处理 其他类处理 其他类型处理 其他情形处理',
  result: '办理结果 处理结果 答复结果 结果 决定类型 答复类型 答复情况 办理结果看 答复方式 处理情况',
  decide: '作出 做出 决定 决定书 处理决定 判定',
  because: '因 因为 由于 鉴于 原因是 被 因为是 缘于 不服',
  etc: '等 等原因 等理由 等情形 等情况',
  partition: '区分 区分处理 作区分处理 区分处理后',
  each: '均 均为 都为 皆为 全为 各为 各 均是',
  respectively: '分别 分别为 依次 依次为 分别是 分别有 各自',
  none: '未 没有 无 未曾 没 未有 并无 暂无 暂未 并未 未发生 无一',
  zero: '零 为零 〇',
  share: '占 占比 比重 占比为 占比达 比例 比例为 占总数 约占 占到',
  // Who applied.
  person: '自然人 公民 个人 公民个人 自然人类',
  organisations: [
    '法人',
    '法人组织',
    '法人单位',
    '单位提出',
    '单位申请',
    '法人类',
    '非自然人',
    ...organisations,
  ].join(' '),
  business: '企业 商业企业 公司 企业单位 企业类 工商企业',
  research: '科研机构 科研单位 科研院所',
  welfare: '社会公益组织 公益组织',
  legal: '法律服务机构 律师事务所 律所 法律服务机构类',
  // Why not.
  stateSecret: '国家秘密 国家机密 涉密信息',
  prohibitedByLaw:
    '法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开 其他法律行政法规禁止公开 其他法律、行政法规禁止公开 法律、法规禁止公开',
  threeSecurities: '三安全一稳定 危及三安全一稳定',
  thirdParty:
    '第三方合法权益 第三方权益 保护第三方合法权益 保护第三方权益 第三方的合法权益 第三方不同意 第三方不同意公开 损害第三方合法权益 第三方',
  internalAffairs:
    '内部事务 内部事务信息 内部事务性信息 内部管理信息 三类内部事务 三类内部事务信息 三类内部事务性信息',
  processInformation: '过程性 过程性信息 四类过程性信息 四类过程性',
  enforcementFile: '行政执法案卷 执法案卷 行政执法案卷信息 执法案卷信息',
  administrativeInquiry: '行政查询 行政查询事项 行政查询类 查询事项',
  notHeld:
    '不掌握 未掌握 不掌握相关信息 不掌握相关政府信息 不存在 信息不存在 未制作或获取 未制作、获取 未制作未获取 不掌握该信息 不掌握所申请信息 不属于本机关掌握 未制作 未获取',
  needsCreation:
    '另行制作 需另行制作 需要另行制作 没有现成信息 没有现成信息需要另行制作 没有现成信息、需要另行制作 没有现成信息、需另行制作 没有现成信息需另行制作 无现成信息 需重新制作 重新制作 需要重新制作 需要加工 加工分析',
  stillUnclear:
    '内容不明确 内容仍不明确 补正后申请内容仍不明确 补正后仍不明确 补正后不明确 申请内容不明确 仍不明确 补正后内容仍不明确 补正后申请内容不明确 补正内容仍不明确 经补正内容仍不明确 经补正后内容仍不明确',
  petition:
    '信访举报投诉 信访举报投诉类 信访投诉 信访投诉类 信访、举报、投诉 信访、举报、投诉类 信访、投诉 信访类 信访 信访投诉举报 信访投诉举报类 信访、投诉、举报 信访、投诉、举报类 信访事项 信访诉求 信访举报类 投诉举报类 信访举报 信访举报投诉类申请',
  repeated: '重复申请 重复提出 重复提交 重复 重复类 重复申请类',
  publication: '公开出版物 提供公开出版物 要求提供公开出版物',
  massRepeated: '大量反复申请 无正当理由大量反复申请 大量、反复申请 反复大量申请 大量反复',
  confirmation:
    '确认或重新出具 要求确认或重新出具 要求行政机关确认或重新出具已获取信息 重新出具 已获取信息 要求重新出具 确认或者重新出具 重新出具已获取信息 要求确认或重新出具已获取信息',
  notCorrected:
    '逾期不补正 逾期未补正 无正当理由逾期不补正 无正当理由逾期未补正 逾期不补正、行政机关不再处理 逾期未予补正 未按期补正 未补正 逾期未补正视为放弃 逾期不补正视为放弃 视为放弃',
  feeUnpaid: '逾期未缴费 逾期未缴纳费用 逾期未按收费通知要求缴纳费用 逾期不缴费 逾期未交费 逾期未缴纳',
  // Reviews and lawsuits.
  review: '行政复议 复议 行政复议案件 行政复议申请 复议案件 复议申请 申请行政复议 申请复议 行政复议类',
  lawsuit: '行政诉讼 诉讼 行政诉讼案件 诉讼案件 提起行政诉讼 提起诉讼 行政应诉案件 行政诉讼类',
  direct:
    '直接起诉 未经复议直接起诉 直接提起诉讼 直接提起行政诉讼 未经行政复议直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经复议起诉 直接诉讼 直接行政诉讼 未经复议',
  afterReview:
    '复议后起诉 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 经行政复议后起诉 行政复议后起诉 经复议起诉 经复议再起诉 复议后再起诉 复议后诉讼 经复议后提起诉讼 经复议后提起行政诉讼 经复议后',
  upheld: '维持 结果维持 予以维持 维持原决定 维持原行政行为 获维持 维持原具体行政行为 维持原行为',
  corrected: '纠正 结果纠正 纠错 予以纠正 结果纠错 撤销 责令重新答复 撤销或责令重新答复',
  others: '其他 其它 其他结果 其它结果 其他情形 其它情形 其他类 其他方式结案 其他方式审结',
  concluded: '审结 已审结 审理完毕 已审理完毕 已结案',
  respond: '应诉',
  withdrawn: '撤回 撤诉 终止 和解',
  pending:
    '尚未审结 未审结 仍未审结 尚在审理 尚在审理中 正在审理 正在审理中 审理中 仍在审理 仍在审理中 在审 未判决 暂未审结 尚未结案',
  court: '法院 人民法院 法院判决 判决 裁定 法院裁定 一审 二审',
  // What section 2 counts.
  regulations: '规章 政府规章 部门规章 地方政府规章 市政府规章 省政府规章 州政府规章 行政规章',
  normative: '规范性文件 行政规范性文件',
  document: '文件',
  made: '制发 制定 制作 新制发 新制定 新制作 出台 新出台 印发 新印发 制定出台 制定印发 制定发布 制发出台 制定并发布 制定和发布 起草印发 新颁布 颁布',
  repealed:
    '废止 废止了 清理废止 宣布失效和废止 废止和失效 废止失效 废止或失效 废止或宣布失效 废止和宣布失效 废止、宣布失效 宣布废止 失效和废止 废止、失效',
  inForce: '保留继续有效 现行有效 有效 继续有效 现行有效件数 现行 保留有效 继续有效的 现行生效',
  licence: '行政许可 行政许可处理 许可',
  penalty: '行政处罚 行政处罚处理 处罚',
  compulsory: '行政强制 行政强制措施 行政强制执行 行政强制处理 强制措施',
  perform: '实施 采取 执行 开展 完成',
  fee: '行政事业性收费 行政事业性收费收入 行政事业收费 行政事业性收费金额',
  collect: '收取 入库 征收 收缴 收入 金额 总金额 总额 收费 收费金额',
};

/** With these a count is about other business, or a part of it that the tables do not have. */
const elsewhere = `
  网 网站 网上 网络 平台 系统 信函 信件 来信 邮寄 邮件 邮箱 当面 现场 线上 线下 在线 传真 窗口 渠道 书面 律师 电话 口头 代办
  建议 提案 留言 咨询 投诉 举报 工单 热线 舆情 意见 补正 补正通知 延期 主动公开 免予公开 此件 承办 转办 协办 审理 调解 化解 各类行政诉讼 各类行政复议 各类诉讼 各类复议 宣传 培训 立案 出庭 参加
  行政应诉 协助 配合 指导 转送 移送 转交 交办 征求 审核 审查 梳理 拟 修改 修订 起草 参与 公示 备案 条例 办法 制度 指南 目录 个工作日 工作日 天 小时 人次 人 家 户
  个人信息 个人隐私 公民个人信息 人大代表 政协 满意 下级 下属 累计受理 许可证
`;

/** What a word means: its concepts, none for a neutral one. Words that mean the same have the same list. */
export type WordMeaning = readonly string[];

export interface Word {
  readonly length: number;
  readonly meaning: WordMeaning;
}

/** Makes a clause be about something else. */
export const ELSEWHERE = 'elsewhere';
export const NEUTRAL: WordMeaning = [];
/** Joins the names of a list. */
export const AND: WordMeaning = ['and'];
/** Stands in no list. */
export const UNKNOWN: WordMeaning = ['unknown'];

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** All that words can mean. */
export const concepts: ReadonlySet<string> = new Set(Object.keys(told).flatMap(split));

/** A place in the words: one character of some of them, and what goes on behind it. */
interface Node {
  /** The code of the character. */
  readonly code: number;
  word: Word | undefined;
  /** The characters that may follow, the first of them; each names the next one beside it. */
  next: Node | undefined;
  readonly beside: Node | undefined;
}

/** By the code of their first character. */
type Tree = (Node | undefined)[];

/** Most characters have few that follow: going along them is quicker than a table. */
function among(first: Node | undefined, code: number): Node | undefined {
  let node = first;
  while (node && node.code !== code) node = node.beside;
  return node;
}

function add(tree: Tree, text: string, meaning: WordMeaning): void {
  const first = text.charCodeAt(0);
  let node = (tree[first] ??= { code: first, word: undefined, next: undefined, beside: undefined });
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    node =
      among(node.next, code) ?? (node.next = { code, word: undefined, next: undefined, beside: node.next });
  }
  node.word ??= { length: text.length, meaning };
}

function treeOfWords(): Tree {
  const tree: Tree = Array.from({ length: 0x10000 });
  const words: readonly (readonly [WordMeaning, readonly string[]])[] = [
    [NEUTRAL, [...split(neutral), ...everybody]],
    [AND, split('以及 和 及 与 或 或者')],
    [[ELSEWHERE], split(elsewhere)],
    ...Object.entries(told).map(([concepts, words]) => [split(concepts), split(words)] as const),
  ];
  for (const [meaning, texts] of words) for (const text of texts) add(tree, text, meaning);
  return tree;
}

/** Made when the first clause is read. */
let tree: Tree | undefined;

/** The longest word that stands at a place. */
export function wordAt(text: string, at: number): Word | undefined {
  let found: Word | undefined;
  let node = (tree ??= treeOfWords())[text.charCodeAt(at)];
  for (let place = at + 1; node; place++) {
    found = node.word ?? found;
    // No code is asked for behind the end: that one question would slow all others down.
    if (place === text.length) break;
    node = among(node.next, text.charCodeAt(place));
  }
  return found;
}
