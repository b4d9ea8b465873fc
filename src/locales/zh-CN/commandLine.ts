/** The words of the command line, and of the page it makes, in Chinese. */

export const sum = {
  counted: '{file}：{year} 年度 {edition} 版，{count} 个单位计入汇总',
  state: '  {state} {count}：{units}',
  findings: '  各单位报告中：错误 {errors}，提醒 {warnings}，见“问题清单”',
  claim: '  [{severity} {rule}] {message}',
  changes: '  与 {year} 年度相比变化最大的：',
  change: '    {cell}：{then} → {now}（差额 {difference}）',
};

export const checkPage = {
  checkedOn: '校验日期：{date}。',
  title: '年度报告校验结果',
  totals: '共 {files} 份：错误 {errors}，提醒 {warnings}，提示 {hints}，读不出 {unreadable} 份。',
};

export const cli = {
  about: '政府信息公开工作年度报告：新建、填报、读取、校验',
  aboutNew: '新建一份空白年度报告工作簿',
  aboutFill: '把报告（JSON 或公开发布的文本）填成工作簿，校验并标出问题',
  aboutRead: '读出报告（JSON、文本或本工具的工作簿），以 JSON 输出',
  aboutExport: '把报告导出为文档：Word、网页、JSON 或 CSV，由文件扩展名决定',
  exportOutput: '导出的文件：{kinds}',
  aboutCheck: '校验报告，列出问题；有错误时退出码为 1，有文件读不出时为 2',
  aboutDraft: '按表中数字起草文字部分的常用句子，打印出来',
  draftNothing: '表中没有数字，写不出文字。',
  lang: '输出语言',
  edition: '报告格式版本，不写则由年度决定',
  unit: '单位名称',
  year: '报告年度',
  output: '输出的工作簿',
  force: '覆盖已有的输出文件',
  input: '输入文件；- 为标准输入',
  inputs: '输入文件、文件夹，或 reports/*.json 这样的通配写法；- 为标准输入',
  format: '输出格式',
  json: '以 JSON 输出，同 --format json',
  aboutSum: '把各单位的报告汇总成一个工作簿：汇总表、明细、名册、问题清单',
  roster: '应报单位名单，文本文件，一行一个',
  prior: '上一年度的报告或汇总，用来对比',
  against: '另行编制的汇总，与各单位之和逐格核对',
  aboutCells: '把任意多份报告逐格写成数据表（Parquet 或 CSV），供 DuckDB、Spark 等查询',
  cells: '各格数据表：.parquet 或 .csv，一格一行',
  findings: '问题数据表：.parquet 或 .csv，一个问题一行',
  badYear: '请写 {first} 年以后的四位数年份。',
  fault: '程序出错，未完成：{detail}',
  standardOutput: '标准输出',
  todo: '→ ',
  cause: '※ ',
  clean: '{file}：没有发现问题',
  summary: '{file}：错误 {errors}，提醒 {warnings}，提示 {hints}',
};
