/** A workbook file driven through the real office.js, where there is no Excel. */
import { Book, Host } from '../simulator';
import { connect, startNodeEngine } from '../simulator/nodeClient';

export interface WorkbookFile {
  /** Runs a batch against the workbook, as the add-in does in Excel. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly save: () => Promise<Uint8Array>;
}

async function serve(book: Book): Promise<WorkbookFile> {
  // A summary of thousands of units is more than Excel on the web takes at once; here nothing travels anywhere.
  const { Excel } = await connect(new Host(book, { payloadLimit: Infinity }));
  return { run: (batch) => Excel.run(batch), save: () => book.save() };
}

export async function newWorkbook(): Promise<WorkbookFile> {
  await startNodeEngine();
  return serve(Book.blank());
}

/** Nothing where the bytes are no workbook. */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookFile | undefined> {
  await startNodeEngine();
  // Whatever the reader stumbles over, to the user the file is no workbook; the caller says so.
  const book = await Book.open(bytes).catch(() => undefined);
  return book && serve(book);
}
