/** Files without the moment they were made at: the same bytes on every run. */
import JSZip from 'jszip';

const MADE = new Date(Date.UTC(2024, 0, 20));

/** An Office file, its parts in order and dated alike. */
export async function settledZip(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const settled = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const file = zip.file(name);
    if (!file) continue;
    const content = await file.async('uint8array');
    const isText = name.endsWith('.xml');
    const text = isText ? new TextDecoder().decode(content) : '';
    const undated = text.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$12024-01-20T00:00:00Z');
    settled.file(name, isText ? undated : content, { date: MADE, createFolders: false });
  }
  return settled.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** A PDF, its dates and its identity overwritten by as many characters. */
export function settledPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const undated = text
    .replace(/\(D:\d{14}/g, '(D:20240120000000')
    .replace(/(\/ID\s*\[[^\]]*\])|(\/DocChecksum\s*\/\w+)/g, (id) =>
      id.replace(/[0-9A-F]{8,}/gi, (hex) => '0'.repeat(hex.length)),
    );
  return new Uint8Array(Buffer.from(undated, 'latin1'));
}
