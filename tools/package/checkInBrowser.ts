/** Opens the packaged page in Chromium, with the headers of the nginx example, and sees that nothing is in their way. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { readApart } from '../../taskpane/readApart';
import { nginxHeaders } from './headers';
import { serve } from './serve';

const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const OFFICE_JS = '/office-js/';

const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com/';
const SITE = 'https://ogi.example';
const STRANGER = 'https://stranger.example/';

/** In milliseconds: office.js sends its reports some time after it is ready. */
const TELEMETRY_DELAY = 3000;

/** Office as an Excel that is too old shows it: enough for the pane to draw itself in full. */
const OLD_EXCEL = `window.Office = {
  HostType: { Excel: 'Excel' },
  onReady: (then) => Promise.resolve({ host: 'Excel' }).then(then),
  actions: { associate() {} },
  context: { requirements: { isSetSupported: () => false }, displayLanguage: 'zh-CN' },
};`;

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly source: string;
}

/** What a page did: what the policy forbade it, what it asked of other hosts, what it threw, and what it shows. */
interface Visit {
  readonly violations: Violation[];
  readonly outside: string[];
  readonly errors: string[];
  readonly text: string;
}

declare global {
  interface Window {
    violations?: Violation[];
  }
}

async function visit(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<unknown>,
  settled: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await browser.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(/^/, (route) => {
    if (route.request().url().startsWith(new URL(address).origin)) return route.continue();
    outside.push(route.request().url());
    return route.abort();
  });
  await page.addInitScript(() => {
    const violations: Violation[] = (window.violations = []);
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        source: event.sourceFile,
      }),
    );
  });
  await prepare(page);
  await page.goto(address);
  await settled(page);
  const violations = (await page.evaluate(() => window.violations)) ?? [];
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return { violations, outside, errors, text };
}

/** office.js outside Office reports to Microsoft: that is its own doing, and the policy stops it. */
const isOfficeJs = ({ source }: Violation): boolean => source.includes(OFFICE_JS);

function complaints(page: string, { violations, outside }: Visit): string[] {
  const own = violations.filter((violation) => !isOfficeJs(violation));
  return [
    ...own.map(({ directive, blocked, source }) => `${page}: ${directive} forbids ${blocked} (${source})`),
    ...outside.map((address) => `${page}: asks for ${address}`),
  ];
}

/**
 * Whether a page of another host may show the site in a frame: an image of it, for office.js leaves a frame that is not
 * Office's. Both hosts are spoken to over https in name only; the answer is the server's.
 */
async function isFramed(browser: Browser, host: string, server: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.route(/^/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    return origin === SITE
      ? route.fulfill({ response: await route.fetch({ url: server + pathname }) })
      : route.fulfill({
          contentType: 'text/html',
          body: `<iframe src="${SITE}/ogi/assets/icons.svg"></iframe>`,
        });
  });
  await page.goto(host);
  const isShown = (await page.frames().at(-1)?.$('svg')) != null;
  await page.close();
  return isShown;
}

/** What the chunk of the readers gives. */
interface Readers {
  readonly readApart: typeof readApart;
}

/** Of every kind one: what reads it has to work under the policy, its worker and its files among it. */
const DOCUMENTS = ['word-2021.docx', 'word-2021.pdf', 'plain-2021.html', 'sheet-2021.xlsx'];

/** The documents that the shipped readers cannot read, with what they say. */
async function unreadDocuments(browser: Browser, address: string, folder: string): Promise<string[]> {
  const bundle = await readdir(join(folder, 'site/bundle'));
  const readers = bundle.find((file) => /^documents-.*\.js$/.test(file)) ?? 'documents.js';
  const page = await browser.newPage();
  await page.goto(address);
  const found: string[] = [];
  for (const name of DOCUMENTS) {
    const bytes = await readFile(join('test/fixtures/documents', name), 'base64');
    const told = await page.evaluate(
      async ([script, content]) => {
        const { readApart } = (await import(script)) as Readers;
        const { value, messages } = await readApart(
          Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0)),
        );
        return value && Object.values(value.values).some((figure) => figure !== null)
          ? null
          : JSON.stringify(messages);
      },
      [`../bundle/${readers}`, bytes] as const,
    );
    if (told !== null) found.push(`${name} is not read: ${told}`);
  }
  await page.close();
  return found;
}

/** Says what was checked, or why it was not; throws when something is in the way. */
export async function checkInBrowser(folder: string): Promise<string> {
  const executablePath = CHROMIUM.find((path) => path && existsSync(path));
  if (!executablePath)
    return 'Not checked in a browser: there is no Chromium here (Debian: apt-get install chromium).';

  const headers = nginxHeaders(await readFile(join(folder, 'deploy/nginx.conf'), 'utf8'));
  const listening = await serve(join(folder, 'site'), '/ogi/', headers);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const server = `http://localhost:${(listening.address() as AddressInfo).port}`;
    const page = `${server}/ogi/taskpane/taskpane.html`;
    const asShipped = () => Promise.resolve();
    const oldExcel = (page: Page) =>
      page.route(`**${OFFICE_JS}office.js`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: OLD_EXCEL }),
      );
    const isReady = async (page: Page) => {
      await page.evaluate(() => Office.onReady().then(() => undefined));
      await page.waitForTimeout(TELEMETRY_DELAY);
    };
    const isDrawn = (page: Page) => page.waitForSelector('#pane > *');
    const isTold = async (page: Page) => {
      await isReady(page);
      await isDrawn(page);
    };

    const shipped = await visit(browser, page, asShipped, isTold);
    const drawn = await visit(browser, page, oldExcel, isDrawn);

    const found = [
      ...complaints('The pane outside Office', shipped),
      ...complaints('The pane in an old Excel', drawn),
      ...drawn.errors,
    ];
    found.push(...(await unreadDocuments(browser, page, folder)));
    if (!(await isFramed(browser, EXCEL_ON_THE_WEB, server))) {
      found.push(`${EXCEL_ON_THE_WEB} cannot show the site in a frame`);
    }
    if (await isFramed(browser, STRANGER, server)) {
      found.push(`${STRANGER} can show the site in a frame`);
    }
    if (found.length > 0) throw new Error(`In the browser:\n${found.join('\n')}`);
    const blocked = new Set(shipped.violations.map((violation) => violation.blocked));
    return [
      'Checked in Chromium with the headers of deploy/nginx.conf: the policy forbids our page nothing,',
      'no request left the host, Excel on the web may frame the site and a stranger may not;',
      'Word files, PDF, web pages and workbooks are read.',
      `Of office.js it blocked: ${[...blocked].join(', ') || 'nothing'}.`,
      `Outside Office the pane shows: ${shipped.text || 'nothing'}.`,
    ].join('\n');
  } finally {
    await browser.close();
    listening.close();
  }
}
