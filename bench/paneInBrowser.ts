/** The pane in Chromium: how much it loads first, when it can be used, and how soon its list follows an edit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from '../test/e2e/support/chromium';
import { startSite } from '../test/e2e/support/site';
import type { Row } from './row';

const ROUNDS = 5;
const BUILD = 'build/e2e';

const median = (numbers: readonly number[]): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);

/** The page and everything it names itself, office.js left out. */
function firstLoad(): Row {
  const page = 'taskpane/taskpane.html';
  const html = readFileSync(join(BUILD, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\.[^"]+)"/g)].map(([, path = '']) => path);
  const own = named.filter((path) => !path.includes('office-js'));
  const files = [page, ...own.map((path) => join('taskpane', path))].map((path) =>
    readFileSync(join(BUILD, path)),
  );
  const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  return { name: 'pane, first load', figures: { 'gzip KB': (bytes / 1024).toFixed(1), files: files.length } };
}

/** Runs in every frame: remembers when the pane first showed a button and when it last changed, by the clock. */
function remember(): void {
  const seen = window as unknown as { usableAfter?: number; changedAt?: number };
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
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await page.addInitScript(remember);
      await page.goto(site.address);
      const cell = page.locator('[data-address="F9"]');
      await cell.waitFor({ timeout: 30_000 });
      const pane = page.frames().find((frame) => frame.url().includes('taskpane'));
      if (!pane) throw new Error('The page frames no pane');
      await pane.waitForFunction(
        () => (window as unknown as { usableAfter?: number }).usableAfter !== undefined,
      );
      usable.push(await pane.evaluate(() => (window as unknown as { usableAfter: number }).usableAfter));
      await cell.click();
      await page.keyboard.type('5');
      const edited = await page.evaluate(() => Date.now());
      await page.keyboard.press('Enter');
      await pane.waitForFunction(
        (since) => ((window as unknown as { changedAt?: number }).changedAt ?? 0) > since,
        edited,
      );
      followed.push(
        (await pane.evaluate(() => (window as unknown as { changedAt: number }).changedAt)) - edited,
      );
      await page.close();
    }
    return [
      firstLoad(),
      { name: 'pane, usable after', figures: { 'ms (median)': median(usable) } },
      { name: 'list follows an edit after', figures: { 'ms (median)': median(followed) } },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
