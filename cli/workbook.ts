/** A workbook file driven through the real office.js, where there is no Excel. */
import { Book, Host } from '../simulator';
import { connect, startNodeEngine } from '../simulator/nodeClient';

export interface WorkbookFile {
  /** Runs a batch against the workbook, as the add-in does in Excel. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly save: () => Promise<Uint8Array>;
}

export async function newWorkbook(): Promise<WorkbookFile> {
  await startNodeEngine();
  const book = Book.blank();
  const { Excel } = await connect(new Host(book));
  return { run: (batch) => Excel.run(batch), save: () => book.save() };
}
