/** What the pane shows of summaries, loaded with the first. */
export { SummaryPages } from './SummaryPages';
