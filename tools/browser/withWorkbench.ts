/** A site and a browser for as long as some work with the workbench takes. */
import { chromium, findChromium, launchOptions, MISSING } from './chromium';
import { startSite } from './site';
import { type Choice, openWorkbench, type WorkbenchPage } from './workbenchPage';

/** Throws where there is no Chromium. */
export async function withWorkbench(
  work: (open: (choice?: Choice) => Promise<WorkbenchPage>) => Promise<void>,
): Promise<void> {
  const executable = findChromium();
  if (!executable) throw new Error(MISSING);
  const site = await startSite();
  const browser = await chromium.launch(launchOptions(executable));
  try {
    await work((choice) => openWorkbench(browser, site.address, choice));
  } finally {
    await browser.close();
    await site.close();
  }
}
