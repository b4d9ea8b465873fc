/** Makes what a deployment needs, as one folder and a zip: `npm run package -- --url https://host/path [--name …]`. */
import { Command } from 'commander';
import { checkInBrowser } from './checkInBrowser';
import { makePackage } from './makePackage';

const { check, ...deployment } = new Command('package')
  .description(
    'Makes the folder and the zip for a deployment: site, office.js, manifest, checksums, documentation.',
  )
  .requiredOption('--url <address>', 'the https address under which the site will be served')
  .option('--name <name>', 'another name for the add-in; it is then an add-in of its own, with its own id')
  .option('--check', 'then serve it with the headers of the nginx example and open its page in Chromium')
  .parse()
  .opts<{ url: string; name?: string; check?: boolean }>();

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  const { folder, zipFile, sizes } = await makePackage(deployment);
  console.log(`${folder}: site ${inMegabytes(sizes.site)}, office.js ${inMegabytes(sizes.officeJs)}`);
  console.log(`${zipFile}: ${inMegabytes(sizes.zip)}`);
  if (check) console.log(await checkInBrowser(folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
