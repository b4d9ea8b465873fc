/** Before all tests: the site and one browser, whose addresses the tests find in the environment. */
import { chromium, findChromium, launchOptions, MISSING, startSite } from '../../../tools/browser';
import { running } from './running';

export default async function setup(): Promise<void> {
  const executable = findChromium();
  if (!executable) {
    if (process.env['CI'] === 'true') throw new Error(MISSING);
    return void process.stderr.write(`${MISSING}; the end-to-end tests are left out\n`);
  }
  running.site = await startSite();
  try {
    running.browser = await chromium.launchServer(launchOptions(executable));
  } catch (error) {
    await running.site.close();
    throw error;
  }
  process.env['E2E_SITE'] = running.site.address;
  process.env['E2E_BROWSER'] = running.browser.wsEndpoint();
}
