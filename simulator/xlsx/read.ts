import type { Book } from '../book/book';
export async function readXlsx(_bytes: Uint8Array, _book: Book): Promise<void> {
  void bytes;
  void book;
}
