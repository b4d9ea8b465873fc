/** The pane in Chromium: how much it loads first, when it can be used, and how soon its list follows an edit. */
import { chromium, type Frame } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findChromium, launchOptions, startSite } from '../browser';
import { loads, sizeOf } from '../package/firstLoad';
import type { Row } from './row';
import { median } from './timing';

const ROUNDS = 5;
/** Longer than the pane takes to load: nothing else is to run while it does. */
const SETTLING_MILLISECONDS = 4000;
/** What a frame remembers of its pane. */
interface Seen {
  usableAfter?: number;
  changedAt?: number;
}

/** The product's own build: the site of the tests has the workbench in it, which shares some of its files. */
async function firstLoads(): Promise<Row[]> {
  const { output } = (await build({
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  return loads.map(({ what, modules }) => ({
    name: `first load of ${what}`,
    figures: { 'gzip KB': (sizeOf(modules, chunks) / 1024).toFixed(1) },
  }));
}

/** Runs in every frame: remembers when the pane first showed a button and when it last changed, by the clock. */
function remember(): void {
  const seen = window as unknown as Seen;
  new MutationObserver(() => {
    const pane = document.getElementById('pane');
    if (!pane?.querySelector('button')) return;
    seen.usableAfter ??= performance.now();
    seen.changedAt = Date.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

export async function paneInBrowser(): Promise<Row[]> {
  const executable = findChromium();
  if (!executable) return [{ name: 'pane in Chromium', figures: { 'not measured': 'Chromium is missing' } }];
  const site = await startSite();
  const browser = await chromium.launch(launchOptions(executable));
  const usable: number[] = [];
  const followed: number[] = [];
  try {
    const page = await browser.newPage();
    await page.addInitScript(remember);
    // A pane that is opened for the first time has nothing kept from before.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(site.address);
    const cell = page.locator('[data-address="F9"]');
    const frame = await page.waitForSelector('aside iframe');
    const findPane = async (): Promise<Frame> => {
      const pane = await frame.contentFrame();
      if (!pane) throw new Error('The page frames no pane');
      await pane.waitForFunction(() => (window as unknown as Seen).usableAfter !== undefined);
      return pane;
    };
    await cell.waitFor({ timeout: 30_000 });
    await findPane();
    for (let round = 0; round < ROUNDS; round++) {
      // Once more, when the workbench around it has nothing else to do: what is measured is the pane.
      await frame.evaluate((element) => (element as HTMLIFrameElement).contentWindow?.location.reload());
      await page.waitForTimeout(SETTLING_MILLISECONDS);
      const pane = await findPane();
      usable.push(await pane.evaluate(() => (window as unknown as Required<Seen>).usableAfter));
      await cell.click();
      await page.keyboard.type(String(round + 1));
      const edited = await page.evaluate(() => Date.now());
      await page.keyboard.press('Enter');
      await pane.waitForFunction((since) => ((window as unknown as Seen).changedAt ?? 0) > since, edited);
      followed.push((await pane.evaluate(() => (window as unknown as Required<Seen>).changedAt)) - edited);
    }
    return [
      ...(await firstLoads()),
      { name: 'pane, usable after', figures: { 'ms (median)': Math.round(median(usable)) } },
      { name: 'list follows an edit after', figures: { 'ms (median)': Math.round(median(followed)) } },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
