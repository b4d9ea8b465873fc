/** An add-in's settings in a file, kept as custom document properties: one JSON text each. */
import type JSZip from 'jszip';
import type { Contents } from '../book/contents';
import { addPart, relate, textOf } from './parts';
import { element, elements, escapeXml, unescapeXml } from './xml';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const SPACES = {
  xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
};
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Adds the part, where there are settings. */
export async function writeSettings(zip: JSZip, book: Contents): Promise<void> {
  if (book.settings.size === 0) return;
  const properties = [...book.settings].map(([name, value], index) =>
    element(
      'property',
      { fmtid: FORMAT, pid: index + 2, name },
      `<vt:lpwstr>${escapeXml(JSON.stringify(value))}</vt:lpwstr>`,
    ),
  );
  await addPart(zip, PART, TYPE, element('Properties', SPACES, properties.join('')));
  await relate(zip, '', 'rIdSettings', RELATION, PART);
}

export async function readSettings(zip: JSZip, book: Contents): Promise<void> {
  const xml = await textOf(zip, PART);
  for (const { attributes, content } of elements(xml, 'property')) {
    const text = elements(content, 'vt:lpwstr')[0];
    if (text) book.settings.set(attributes['name']!, readJson(unescapeXml(text.content)));
  }
}

/** Properties of other programs are plain texts. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
