/** All that the pane shows beside a report and what is wrong with it, loaded together once that is on view. */
export { DraftView } from './DraftView';
export { FirstRun } from './FirstRun';
export { GoneSheets } from './GoneSheets';
export { ImportView } from './import/ImportView';
export { Notices } from './Notices';
export { OutcomeBar } from './OutcomeBar';
export { DockMenu } from './parts/DockMenu';
export { SearchField } from './parts/SearchField';
export { Progress } from './Progress';
export { ExplanationEditor } from './report/ExplanationEditor';
export { Behind, RegisterPages, RegisterTabs } from './register';
export { PriorGap } from './report/PriorGap';
export { ProgressList } from './report/ProgressList';
export { SettingsView } from './SettingsView';
export { SummaryPages } from './summary';
export { TotalsView } from './TotalsView';
export { WrittenView } from './WrittenView';
