/** A workbench around a workbook, without a window. */
import { Book } from 'office-js-simulator';
import { startNodeEngine } from 'office-js-simulator/node';
import { readOptions, Workbench } from '../../workbench/state';

export async function openWorkbench(book = Book.blank(), address = ''): Promise<Workbench> {
  await startNodeEngine();
  return new Workbench(readOptions(address), book);
}
