/** What a deployment changes in the manifest: the site's address, and perhaps the add-in's name and with it its id. */
import { createHash } from 'node:crypto';

/** Where manifest.xml says the pages are while they are developed. */
const DEVELOPMENT = 'https://localhost:3000';

/** The address under which the built pages are served, without a slash at its end. */
export function siteAddress(url: string): string {
  if (!URL.canParse(url)) throw new Error(`Not an address: ${url}. Give one like https://host/path.`);
  const { protocol, origin, pathname, search, hash, username } = new URL(url);
  if (protocol !== 'https:') {
    throw new Error(`Excel loads add-ins over https only; ${url} is not https.`);
  }
  if (search || hash || username) {
    throw new Error(`The address of the site is wanted alone, without ?, # or a user name: ${url}`);
  }
  return (origin + pathname).replace(/\/+$/, '');
}

/** The manifest with the pages and images where a site serves them. */
export function servedFrom(url: string, manifest: string): string {
  const address = siteAddress(url).replaceAll('&', '&amp;');
  return manifest.replaceAll(DEVELOPMENT, () => address);
}

/** The names in other languages would hide a new one. */
export const withoutTranslatedName = (manifest: string): string =>
  manifest.replace(/(<DisplayName\s[^>]*?)>.*?<\/DisplayName>/s, '$1/>');

/**
 * Excel takes add-ins of one id for the same. One under another name, such as a test beside the real one, gets an id
 * of its own that follows from the name, the same every time (a version 5 UUID).
 */
export function idOfName(id: string, name: string): string {
  const space = Buffer.from(id.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
