/** Screenshots of the views, kept for people to look at. */
import { mkdirSync } from 'node:fs';
import type { WorkbenchPage } from '../../../tools/browser';

const FOLDER = 'artifacts/e2e';

export async function keepPicture({ page }: WorkbenchPage, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
