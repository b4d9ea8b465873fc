/** A workbook file driven through the real office.js, where there is no Excel. */
import { Book, Host } from 'office-js-simulator';
import { connect, startNodeEngine } from 'office-js-simulator/node';

export interface WorkbookFile {
  /** Runs a batch against the workbook, as the add-in does in Excel. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly save: () => Promise<Uint8Array>;
}

export async function newWorkbook(): Promise<WorkbookFile> {
  await startNodeEngine();
  const book = Book.blank();
  // A summary of thousands of units is more than Excel on the web takes at once; here nothing travels anywhere.
  const { Excel } = await connect(new Host(book, { payloadLimit: Infinity }));
  return {
    run: (batch) => Excel.run(batch),
    save: async () => (await import('office-js-simulator/xlsx')).saveXlsx(book),
  };
}
