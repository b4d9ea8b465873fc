/** What the pane shows of summaries, loaded with the first. */
export { GatherView } from './GatherView';
export { SummaryView } from './SummaryView';
