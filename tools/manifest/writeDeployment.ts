/** Writes the manifest of a deployment. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ManifestInfo, OfficeAddinManifest } from 'office-addin-manifest';
import { idOfName, servedFrom, withoutTranslatedName } from './deployment';

const SOURCE = 'manifest.xml';

export interface Deployment {
  /** Where the built pages are served. */
  readonly url: string;
  /** What the add-in is called, in every language, instead of its own name. */
  readonly name?: string | undefined;
  readonly output: string;
}

export async function writeDeployment({ url, name, output }: Deployment): Promise<ManifestInfo> {
  const manifest = servedFrom(url, await readFile(SOURCE, 'utf8'));
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, name === undefined ? manifest : withoutTranslatedName(manifest));
  const info = await OfficeAddinManifest.readManifestFile(output);
  return name === undefined
    ? info
    : OfficeAddinManifest.modifyManifestFile(output, idOfName(info.id ?? '', name), name);
}
