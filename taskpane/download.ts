/** A file handed to the person at the browser. */

/** Characters that a file's name cannot have on Windows. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(FORBIDDEN, '_');
  link.click();
  URL.revokeObjectURL(address);
}
