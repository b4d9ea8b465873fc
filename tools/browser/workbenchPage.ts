/** The workbench in a browser, as a person sees and handles it. */
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** Wide enough for the widest table beside the pane at its usual width. */
const WINDOW = { width: 1600, height: 960 } as const;

/** What the page's address chooses. */
export type Choice = Readonly<
  Partial<Record<'lang' | 'theme' | 'excelApi' | 'runtime' | 'book' | 'addin', string>>
>;

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The findings listed in the pane. */
  readonly findings: Locator;
  /** A cell of the sheet that is shown. */
  readonly cell: (address: string) => Locator;
  readonly tab: (sheet: string) => Locator;
  readonly ribbon: (control: string) => Locator;
  /** The pane's own page. */
  readonly paneFrame: () => Promise<Frame>;
  /** What went wrong inside the pages, which nobody would see. */
  readonly faults: readonly string[];
}

/** Opens the workbench in a page of its own, up to the moment when the pane has something to say. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  choice: Choice = {},
): Promise<WorkbenchPage> {
  const page = await browser.newPage({ viewport: WINDOW });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${address}?${new URLSearchParams(choice)}`);
  const pane = page.frameLocator('aside iframe');
  await pane.locator('h1').first().waitFor();
  return {
    page,
    pane,
    faults,
    findings: pane.locator('main li[aria-current]:visible'),
    cell: (at) => page.locator(`[data-address="${at}"]`),
    tab: (sheet) => page.locator('.bottom-bar').getByRole('tab', { name: sheet, exact: true }),
    ribbon: (control) => page.locator(`[data-control="${control}"]`),
    paneFrame: async () => (await (await page.locator('aside iframe').elementHandle())!.contentFrame())!,
  };
}
