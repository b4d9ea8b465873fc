/** The wordings of titles and labels met in published reports, beside the prescribed ones. */

/** Each list is led by the prescribed wording. */
export const labelVariants: readonly (readonly [official: string, ...accepted: string[]])[] = [
  ['行政规范性文件', '规范性文件'],
  ['行政事业性收费', '行政事业型收费'],
  ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
  ['三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开的申请情况'],
  ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  [
    '五、存在的主要问题及改进情况',
    '五、存在的主要问题及整改措施',
    '五、政府信息公开工作存在的主要问题及改进情况',
  ],
];

/** What the title of each section is about; with its number it tells a title in a wording not listed above. */
export const sectionTopics: readonly string[] = ['总体', '主动公开', '申请', '复议', '问题', '其他'];
