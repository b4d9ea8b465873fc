/** The workbench in a real browser: served, opened and handled as a person does, for tests, measurements and pictures. */
export { chromium, findChromium, launchOptions, MISSING } from './chromium';
export { eventually } from './eventually';
export { flagged, isFlagged, press, reach, selected, tabTo, type, write } from './handling';
export { type Site, startSite } from './site';
export { type Choice, openWorkbench, type WorkbenchPage } from './workbenchPage';
export { withWorkbench } from './withWorkbench';
