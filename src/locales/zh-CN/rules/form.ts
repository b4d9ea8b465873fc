/** What the rules on form and date say in Chinese. */

export const form = {
  'F-1': {
    rule: '报告用该年度适用的格式版本',
    suggestion: '换用正确版本的表格重新填报',
    findings: {
      'F-1.edition': '{year} 年度报告应使用 {expected} 版格式，现在是 {found} 版。',
      'F-1.year': '{year} 年没有适用的报告格式，请核对报告年度。',
    },
  },
  'F-2': {
    rule: '该版格式的表格各行齐全，次序正确',
    suggestion: '按规定格式补齐各行，次序不变',
    findings: {},
  },
  'F-3': {
    rule: '行、列用规定的名称',
    suggestion: '改为规定的名称',
    findings: {},
  },
  'F-4': {
    rule: '六个部分齐全，标题和次序符合规定',
    suggestion: '按规定的六个部分、标题和次序编写',
    findings: {},
  },
  'D-1': {
    rule: '部门 1 月 31 日前报送并公布，县级以上地方政府的报告 3 月 31 日前公布',
    suggestion: '抓紧编制、公布',
    findings: {
      'D-1.near': '本报告应在 {due} 以前公布，还有 {days} 天。',
      'D-1.past': '本报告应在 {due} 以前公布，已过 {days} 天。',
    },
  },
};
