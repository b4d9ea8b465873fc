/** A file handed to the person: at the browser, or where that does nothing as something to paste. */

/** Characters that a file's name cannot have on Windows. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** A browser may begin late; taken back before that, the address leads nowhere and nobody is told. */
const KEPT_MILLISECONDS = 60_000;

export function download(content: Uint8Array | BlobPart, name: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(FORBIDDEN, '_');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/** How something came to the person. */
export type HandedOver = 'downloaded' | 'copied';

/** In Excel for Mac a download by link does nothing and raises nothing (office-js #2700 by design, #3385, #4681). */
export const canDownload = (): boolean => Office.context.platform !== Office.PlatformType.Mac;

/**
 * Copies what is being made, to be pasted into Word or a text editor. To be called before anything is awaited: Safari
 * lets a page write to the clipboard only while a press is being handled, but takes a promise for it.
 */
export const copy = (type: 'text/html' | 'text/plain', made: Promise<BlobPart>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ [type]: made.then((content) => new Blob([content], { type })) }),
  ]);
