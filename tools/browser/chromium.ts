/** The system's Chromium: where it is, and how it is started without a screen. */
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';

const given = process.env['CHROMIUM_PATH'];
const PLACES = given ? [given] : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const MISSING =
  'Chromium is not installed: install the package chromium, or say where it is in CHROMIUM_PATH';

export const findChromium = (): string | undefined => PLACES.find((path) => existsSync(path));

export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export { chromium };
