/** What a person does with the workbench and sees of it, step by step. */
import type { Locator, Page } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** The buttons of the ribbon by their ids in manifest.xml. */
export const buttons = {
  check: 'OGI.Check.CheckReport',
  previous: 'OGI.Check.GoToPrevious',
  next: 'OGI.Check.GoToNext',
  clearFlags: 'OGI.Pane.ClearFlags',
  summary: 'OGI.Summary.OpenSummary',
  register: 'OGI.Prepare.OpenRegister',
} as const;

/** Opens the menu of the ribbon that has a button, if one has. */
export async function reach(page: Page, control: string): Promise<void> {
  const menu = page.locator(`[data-items~="${control}"]`);
  if ((await menu.count()) > 0) await menu.click();
}

/** Presses a button of the ribbon and waits until its function is done. */
export async function press({ page, ribbon }: WorkbenchPage, button: keyof typeof buttons): Promise<void> {
  const control = ribbon(buttons[button]);
  await reach(page, buttons[button]);
  await control.click();
  await control.and(page.locator(':enabled')).waitFor({ state: 'attached', timeout: 15_000 });
  const notice = page.locator('dialog');
  if (await notice.isVisible()) throw new Error(await notice.innerText());
}

/** Replaces the content of a cell as one does with mouse and keys. */
export async function type({ page, cell }: WorkbenchPage, address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Words in the place of what a cell holds: an input method's, which no key of the keyboard types. */
export async function write({ page, cell }: WorkbenchPage, at: string, words: string): Promise<void> {
  await cell(at).click();
  for (const key of ['Delete', 'F2']) await page.keyboard.press(key);
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
}

/** The selected cell, with its sheet. */
export async function selected({ page }: WorkbenchPage): Promise<string> {
  const sheet = await page.getByRole('grid').getAttribute('data-sheet');
  return `${sheet}!${await page.locator('td.active').getAttribute('data-address')}`;
}

/** The flagged cells of the sheet that is shown. */
export const flagged = ({ page }: WorkbenchPage): Promise<string[]> =>
  page
    .locator('[aria-invalid="true"]')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['address']!));

export const isFlagged = async (workbench: WorkbenchPage, address: string): Promise<boolean> =>
  (await workbench.cell(address).getAttribute('aria-invalid')) === 'true';

/** Presses Tab until something has the focus, as often as it may reasonably take. */
export async function tabTo({ page }: WorkbenchPage, target: Locator, key = 'Tab'): Promise<void> {
  const hasFocus = () =>
    target.evaluate((element) => element.ownerDocument.hasFocus() && element.matches(':focus'));
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await hasFocus()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${String(target)}`);
}
