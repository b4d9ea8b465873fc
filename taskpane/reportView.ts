/** What shows a report, loaded while Office gets ready. */
import { later, loadNow } from './later';

const report = () => import('./components/report/ReportView');

/** Loads it now; rejects where it cannot be loaded, which is said where it is shown. */
export const loadReportView = async (): Promise<void> => void (await loadNow(report));

export const ReportView = later(report, ({ ReportView }) => ReportView);
