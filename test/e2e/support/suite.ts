/** A group of tests in the browser: each opens pages of its own, which must have run without a fault. */
import { chromium, type Browser } from 'playwright-core';
import { type Choice, openWorkbench, type WorkbenchPage } from '../../../tools/browser';

type Open = (choice?: Choice) => Promise<WorkbenchPage>;

export function describeInBrowser(about: string, tests: (open: Open) => void): void {
  const { E2E_SITE: site, E2E_BROWSER: endpoint } = process.env;
  if (!site || !endpoint)
    return describe.skip(about, () => tests(() => Promise.reject(new Error('no browser'))));
  describe(about, () => {
    let browser: Browser;
    let opened: WorkbenchPage[] = [];
    beforeAll(async () => {
      browser = await chromium.connect(endpoint);
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      const faults = opened.flatMap((each) => each.faults);
      await Promise.all(opened.map(({ page }) => page.close()));
      opened = [];
      expect(faults).toEqual([]);
    });
    tests(async (choice) => {
      const workbench = await openWorkbench(browser, site, choice);
      opened.push(workbench);
      return workbench;
    });
  });
}
