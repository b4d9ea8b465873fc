/** Workbooks that the workbench opens from a file, and saves to one. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from 'office-js-simulator/xlsx';
import { openBook, type OpenWorkbook } from '../../support/excel';
import type { WorkbenchPage } from '../../../tools/browser';

export const openFile = ({ page }: WorkbenchPage, path: string): Promise<void> =>
  page.locator('.title-bar input[type=file]').setInputFiles(path);

export async function saveFile({ page }: WorkbenchPage): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '另存为 .xlsx' }).click();
  const path = join(mkdtempSync(join(tmpdir(), 'ogi-')), 'saved.xlsx');
  await (await coming).saveAs(path);
  return path;
}

/** A saved workbook opened anew, outside the browser. */
export const openSaved = async (path: string): Promise<OpenWorkbook> =>
  openBook(await openXlsx(readFileSync(path)));
