/** Where the pane meets Office: its Excel, its language, its theme. */
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { loadLocale } from '../src/locales';
import { excelActions } from './actions';
import { App } from './App';
import { startExaminer } from './examineApart';
import { createPane } from './pane';
import { keepPreferences, keptPreferences } from './preferences';
import { loadReportView } from './reportView';
import { showWithWorkbook } from './startup';
import { lookAround, type OfficeTheme, themeOf } from './theme';
import type { View } from './view';
import { loadMore } from './views';

/** Resizing the table of 校验结果 takes this; everything else came earlier. */
const NEEDED_EXCEL_API = '1.13';

/** What the pane can be at this place, before the workbook is read. */
function firstView(isExcel: boolean): View {
  if (!isExcel) return { is: 'outside' };
  const isSupported = Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API);
  return { is: isSupported ? 'starting' : 'tooOld' };
}

async function start(): Promise<void> {
  // Office takes its time. What a report needs comes meanwhile.
  const examine = startExaminer();
  loadReportView().catch(() => {});
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const view = firstView(isExcel);
  const pane = createPane(
    excelActions((batch, options = {}) => Excel.run(options, batch), examine),
    view,
    { kept: keptPreferences(), keep: keepPreferences },
  );
  // The ribbon's functions live in this page too: Excel runs both in one, where it shares a runtime.
  if (isExcel) registerCommands(pane);
  const locale = await loadLocale(isExcel ? Office.context.displayLanguage : navigator.language);
  document.title = locale.pane.name;
  const officeTheme = (): OfficeTheme | undefined => (isExcel ? Office.context.officeTheme : undefined);
  const firstTheme = await themeOf(lookAround(officeTheme()));
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the pane.');
  createRoot(root).render(
    <App
      pane={pane}
      locale={locale}
      officeTheme={officeTheme}
      firstTheme={firstTheme}
      thisYear={new Date().getFullYear()}
    />,
  );
  if (view.is !== 'starting') return;
  await pane.perform({ do: 'open' });
  // In peace, before it is asked for: it opens at once, even if the network is gone by then.
  loadMore().catch(() => {});
  await showWithWorkbook();
}

void start();
