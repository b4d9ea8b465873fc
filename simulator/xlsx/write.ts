import type { Book } from '../book/book';
export async function writeXlsx(_book: Book): Promise<Uint8Array> {
  void book;
  return new Uint8Array();
}
