/** A client of office.js and the book behind it, for the contract tests. */
import { type Client, connect } from '../src/node';
import { Book, Host, type HostOptions } from '../src';

export interface Bench {
  readonly book: Book;
  readonly host: Host;
  readonly client: Client;
  /** Runs a batch as an add-in would. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** A client on a book of its own (or on the given one). */
export async function open(book = Book.blank(), options: HostOptions = {}): Promise<Bench> {
  const host = new Host(book, options);
  const client = await connect(host);
  return { book, host, client, run: (batch) => client.Excel.run(batch) };
}

/** The code of the error a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}
