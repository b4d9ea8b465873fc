/** What is around the cells: title bar, formula bar, sheet tabs, the pane and the box of notices. */
export { FormulaBar } from './FormulaBar';
export { NoticeBox } from './NoticeBox';
export { Pane } from './Pane';
export { handleRegions } from './regions';
export { SheetTabs } from './SheetTabs';
export { TitleBar } from './TitleBar';
