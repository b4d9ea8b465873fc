/** What the two tables of a register are called, wherever they stand. */
export const tableTitles = { requests: '台账', cases: '复议诉讼台账' } as const;
