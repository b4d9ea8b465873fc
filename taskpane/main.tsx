/** Where the pane meets Office: its Excel, its language, its theme. */
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { excelActions } from './actions';
import { App } from './App';
import { createPane } from './pane';
import { localeFor } from './words';

/** Resizing the table of 校验结果 takes this; everything else came earlier. */
const NEEDED_EXCEL_API = '1.13';

async function start(): Promise<void> {
  await Office.onReady();
  const { context } = Office;
  const isSupported = context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API);
  const pane = createPane(
    excelActions((batch, options = {}) => Excel.run(options, batch)),
    { is: isSupported ? 'starting' : 'tooOld' },
  );
  // The ribbon's functions live in this page too: Excel runs both in one, where it shares a runtime.
  registerCommands(pane);
  const locale = localeFor(context.displayLanguage);
  document.documentElement.lang = locale.id;
  document.title = locale.pane.name;
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the pane.');
  createRoot(root).render(
    <App
      pane={pane}
      locale={locale}
      officeTheme={() => context.officeTheme}
      thisYear={new Date().getFullYear()}
    />,
  );
  if (isSupported) await pane.perform({ do: 'open' });
}

void start();
