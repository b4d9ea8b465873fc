/** manifest.xml as a tree, for tests in a page. */
import { readFileSync } from 'node:fs';

export const manifestText = readFileSync('manifest.xml', 'utf8');

const manifest = new DOMParser().parseFromString(manifestText, 'text/xml');

/** The elements of a name, in whatever namespace, in the whole manifest or in a part of it. */
export const all = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

export const attribute = (name: string, element: Element): string => element.getAttribute(name) ?? '';

/** The values of an attribute wherever it stands. */
export const values = (name: string): string[] =>
  all('*').flatMap((element) => element.getAttribute(name) ?? []);

export const texts = (name: string): string[] => all(name).map(({ textContent }) => textContent ?? '');
