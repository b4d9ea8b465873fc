/** Makes the folder that an administrator puts on a server, and the zip of it. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { writeDeployment } from '../manifest/writeDeployment';
import { filesIn, zip } from './archive';
import { checksumList } from './checksums';
import { copyOfficeJs } from './officeJs';

const PRODUCT = 'ogi-annual-report';

export interface Package {
  readonly folder: string;
  readonly zipFile: string;
  /** In bytes. */
  readonly sizes: { readonly site: number; readonly officeJs: number; readonly zip: number };
}

const sizeOf = (files: ReadonlyMap<string, Uint8Array>, isCounted: (path: string) => boolean): number =>
  [...files].reduce((sum, [path, content]) => sum + (isCounted(path) ? content.length : 0), 0);

export async function makePackage(options: {
  readonly url: string;
  readonly name?: string;
}): Promise<Package> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const root = `${PRODUCT}-${version}`;
  const folder = join('dist', root);
  const site = join(folder, 'site');
  const zipFile = `${folder}.zip`;
  for (const old of [folder, zipFile]) await rm(old, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeDeployment({ ...options, output: join(folder, 'manifest.xml') });

  await build({ logLevel: 'warn', build: { outDir: site } });
  await copyOfficeJs(join(site, 'office-js'));
  for (const path of ['LICENSE', 'deploy', 'docs/deploy.md', 'docs/deploy.zh-CN.md']) {
    await cp(path, join(folder, path), { recursive: true });
  }
  await writeFile(join(folder, 'SHA256SUMS'), checksumList(await filesIn(folder)));

  const files = await filesIn(folder);
  const zipped = await zip(files, root);
  await writeFile(zipFile, zipped);
  const isOfficeJs = (path: string): boolean => path.startsWith('site/office-js/');
  return {
    folder,
    zipFile,
    sizes: {
      site: sizeOf(files, (path) => path.startsWith('site/') && !isOfficeJs(path)),
      officeJs: sizeOf(files, isOfficeJs),
      zip: zipped.length,
    },
  };
}
