/** The site asks nothing of other hosts: which addresses stand in what we ship, and which of them are only names. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What an address may begin with, and why no request goes there. */
const NAMES_ONLY: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': 'the namespace of SVG, which React DOM creates elements in',
  'http://www.w3.org/1998/Math/MathML': 'the namespace of MathML, which React DOM creates elements in',
  'http://www.w3.org/1999/xlink': 'the namespace of XLink attributes in React DOM',
  'http://www.w3.org/XML/1998/namespace': 'the namespace of xml: attributes in React DOM',
  'http://www.w3.org/2000/xmlns/': 'the namespace of namespaces, in what reads XML',
  'http://www.w3.org/2001/XMLSchema-instance': 'a namespace in the parts of Office documents',
  'http://schemas.openxmlformats.org/': 'namespaces and relationship types of Office documents',
  'http://schemas.microsoft.com/office/': 'namespaces of Office documents',
  'http://purl.oclc.org/ooxml/': 'namespaces of Office documents in their strict form',
  'https://answers.microsoft.com/': 'a comment in the library that writes Word files',
  'http://purl.org/dc/': 'namespaces of the properties of Office documents',
  'https://json-schema.org/draft/': 'the dialect of the report’s JSON Schema; the validator has it built in',
  'https://github.com/': 'licence lines and words in error messages of libraries; nothing loads it',
  'https://stuk.github.io/jszip/': 'text in an error message of JSZip; nothing loads it',
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
