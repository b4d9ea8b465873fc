/** The site asks nothing of other hosts: which addresses stand in what we ship, and which of them are only names. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What an address may begin with, and why no request goes there. */
const NAMES_ONLY: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': 'the namespace of SVG, which React DOM creates elements in',
  'http://www.w3.org/1998/Math/MathML': 'the namespace of MathML, which React DOM creates elements in',
  'http://www.w3.org/1999/xlink': 'the namespace of XLink attributes in React DOM',
  'http://www.w3.org/XML/1998/namespace': 'the namespace of xml: attributes in React DOM',
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
