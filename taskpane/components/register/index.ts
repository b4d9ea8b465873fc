/** What the pane shows of a register, loaded with the first. */
export { RegisterPages } from './RegisterPages';
export { Behind } from './Behind';
export { RegisterTabs } from './RegisterTabs';
