/** The parts of a file: each is registered by its type, and related to others. */
import type JSZip from 'jszip';
import { element, elements } from './xml';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const textOf = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async('string')) ?? '';

/** An XML part with its content type. */
export async function addPart(zip: JSZip, path: string, type: string, xml: string): Promise<void> {
  zip.file(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  await append(
    zip,
    '[Content_Types].xml',
    'Types',
    element('Override', { PartName: `/${path}`, ContentType: type }),
  );
}

/** Where the relations of a part are kept; those of the whole file have no part. */
const relationsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** A relation from a part to another; `target` is relative to the part. */
export async function relate(
  zip: JSZip,
  path: string,
  id: string,
  type: string,
  target: string,
): Promise<void> {
  const relations = relationsOf(path);
  if (!zip.file(relations)) zip.file(relations, element('Relationships', { xmlns: RELATIONS }, ' '));
  await append(
    zip,
    relations,
    'Relationships',
    element('Relationship', { Id: id, Type: type, Target: target }),
  );
}

/** The parts that a part is related to in some way, by the ids of the relations. */
export async function relatedParts(zip: JSZip, path: string, type: string): Promise<Map<string, string>> {
  const relations = elements(await textOf(zip, relationsOf(path)), 'Relationship');
  return new Map(
    relations
      .filter(({ attributes }) => attributes['Type']?.endsWith(`/${type}`))
      .map(({ attributes }) => [
        attributes['Id'] ?? '',
        new URL(attributes['Target'] ?? '', `file:///${path}`).pathname.slice(1),
      ]),
  );
}

async function append(zip: JSZip, path: string, root: string, xml: string): Promise<void> {
  zip.file(
    path,
    (await textOf(zip, path)).replace(`</${root}>`, () => `${xml}</${root}>`),
  );
}
