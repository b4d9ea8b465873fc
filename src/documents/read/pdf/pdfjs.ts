/** Loading pdf.js without what it does to every array. */

const { push } = Array.prototype;

/**
 * Waits for a part of pdf.js. For Node before 22, whose `push` tells one error too few, the legacy build brings one of its
 * own, several times as slow: whatever else the process does would pay for it.
 */
export async function keepingPush<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    Array.prototype.push = push;
  }
}

export const loadPdfjs = () => keepingPush(import('pdfjs-dist/legacy/build/pdf.mjs'));
