/** The site asks nothing of other hosts: which addresses stand in what we ship, and which of them are only names. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What an address may begin with, and why no request goes there. */
const NAMES_ONLY: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/': 'namespaces and relationship types of Office documents',
  'http://schemas.microsoft.com/office/': 'namespaces of Office documents',
  'http://purl.oclc.org/ooxml/': 'namespaces of Office documents in their strict form',
  'https://answers.microsoft.com/': 'a comment in the library that writes Word files',
  'http://purl.org/dc/': 'namespaces of the properties of Office documents',
  'https://json-schema.org/draft/': 'the dialect of the report’s JSON Schema; the validator has it built in',
  'https://github.com/': 'licence lines and words in error messages of libraries; nothing loads it',
  'https://stuk.github.io/jszip/': 'text in an error message of JSZip; nothing loads it',
  'http://schemas.zwobble.org/': 'a namespace of the library that reads Word files',
  ...Object.fromEntries(
    ['2000/svg', '1998/Math/MathML', '1999/xlink', 'XML/1998/namespace', '2000/xmlns/', '1999/xhtml'].map(
      (name) => [`http://www.w3.org/${name}`, 'a namespace, in React DOM and in what reads XML and HTML'],
    ),
  ),
  'http://www.w3.org/2000/09/xmldsig#': 'a namespace of forms in PDF files',
  'http://www.w3.org/1999/XSL/Transform': 'a namespace of forms in PDF files',
  'http://www.w3.org/2001/XMLSchema-instance': 'a namespace in the parts of Office documents',
  'http://www.ibm.com/data/dtd/': 'a document type that the reader of HTML knows by name',
  'http://www.xfa.org/schema/': 'namespaces of forms in PDF files',
  'http://ns.adobe.com/': 'namespaces of metadata in PDF files',
  'http://www.apache.org/licenses/': 'the licence of pdf.js',
  ...Object.fromEntries(
    ['https://a', 'https://a/c%20d?a=1&c=3', 'https://a@b', 'https://a#б', 'https://x', 'https://тест'].map(
      (made) => [made, 'made up by core-js in pdf.js, to test how the browser reads addresses'],
    ),
  ),
  'http://${e}': 'what pdf.js puts before an address in a PDF that has no scheme; we follow none',
  'http://example.com': 'made up by a library to test how the browser reads addresses',
  'https://foo.bar': 'made up by pdf.js to test how the browser reads addresses',
  'https://feross.org': 'licence line of a library; nothing loads it',
  'https://feross.org/': 'licence line of a library; nothing loads it',
  'http://stuartk.com/jszip': 'licence line of JSZip; nothing loads it',
  'https://raw.github.com/Stuk/jszip/': 'licence line of JSZip; nothing loads it',
  'http://sheetjs.com': 'the maker of the library that reads .xls, in its licence and its messages',
  'https://sheetjs.com/': 'the maker of the library that reads .xls, in its licence and its messages',
  'http://sheetjs.openxmlformats.org/': 'a relationship type of that library',
  'http://macVmlSchemaUri': 'a namespace of drawings in workbooks of Excel for Mac',
  'http://docs.oasis-open.org/': 'namespaces of OpenDocument files',
  'http://openoffice.org/': 'namespaces of OpenDocument files',
  ...Object.fromEntries(
    [
      '2001/XMLSchema',
      'TR/REC-html40',
      'TR/css3-text/',
      '1999/02/22-rdf-syntax-ns#',
      '2001/xml-events',
      '2002/xforms',
      '2003/g/data-view#',
    ].map((name) => [`http://www.w3.org/${name}`, 'a namespace, in what reads and writes workbooks']),
  ),
  'https://rolldown.rs/': 'text in an error message of the bundler; nothing loads it',
  'https://react.dev/errors/': 'text in the error messages of React, explained there; nothing loads it',
};

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json', '.xml', '.txt', '.map', '']);

/** A scheme that leaves the host, or an attribute or url() that takes the scheme of the page. */
const ADDRESS =
  /\b(?:https?|wss?):\/\/[^\s"'`<>\\)]*|(?<=\b(?:src|href)=["']?|url\(["']?)\/\/[^\s"'`<>\\)]+/gi;

const isName = (address: string): boolean =>
  Object.keys(NAMES_ONLY).some((name) => (name.endsWith('/') ? address.startsWith(name) : address === name));

/** The addresses of other hosts in a text, each once. */
export function outsideAddresses(text: string): string[] {
  const found = text.replaceAll('\\/', '/').matchAll(ADDRESS);
  return [...new Set([...found].map(([address]) => address))].filter((address) => !isName(address));
}

/** Throws when a file in the folder holds an address of another host. */
export async function requireOwnAddresses(folder: string): Promise<void> {
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !TEXT.has(extname(file.name))) continue;
    const path = join(file.parentPath, file.name);
    for (const address of outsideAddresses(await readFile(path, 'utf8'))) found.push(`${path}: ${address}`);
  }
  if (found.length > 0) throw new Error(`Addresses of other hosts in the site:\n${found.join('\n')}`);
}
