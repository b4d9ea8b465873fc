/** The parts of the pane that come after the first: all of them with the first that is shown, or in a quiet moment before. */
import { later, loadNow } from './later';

const more = () => import('./components/more');

/** Loads them now; rejects where they cannot be loaded, which is said where one of them is shown. */
export const loadMore = async (): Promise<void> => void (await loadNow(more));

export const Behind = later(more, ({ Behind }) => Behind);
export const DraftView = later(more, ({ DraftView }) => DraftView);
export const FirstRun = later(more, ({ FirstRun }) => FirstRun);
export const GoneSheets = later(more, ({ GoneSheets }) => GoneSheets);
export const ImportView = later(more, ({ ImportView }) => ImportView);
export const Notices = later(more, ({ Notices }) => Notices);
export const OutcomeBar = later(more, ({ OutcomeBar }) => OutcomeBar);
export const DockMenu = later(more, ({ DockMenu }) => DockMenu, '24px');
export const SearchField = later(more, ({ SearchField }) => SearchField, '32px');
export const Progress = later(more, ({ Progress }) => Progress);
export const ExplanationEditor = later(more, ({ ExplanationEditor }) => ExplanationEditor);
export const PriorGap = later(more, ({ PriorGap }) => PriorGap);
export const ProgressList = later(more, ({ ProgressList }) => ProgressList);
export const RegisterPages = later(more, ({ RegisterPages }) => RegisterPages);
export const RegisterTabs = later(more, ({ RegisterTabs }) => RegisterTabs, '32px');
export const SettingsView = later(more, ({ SettingsView }) => SettingsView);
export const SummaryPages = later(more, ({ SummaryPages }) => SummaryPages);
export const TotalsView = later(more, ({ TotalsView }) => TotalsView);
export const WrittenView = later(more, ({ WrittenView }) => WrittenView);
