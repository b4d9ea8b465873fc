/** Writes the manifest for a deployment: `npm run manifest -- --url https://host/path [--name …] [-o manifest.xml]`. */
import { Command } from 'commander';
import { type Deployment, writeDeployment } from './writeDeployment';

const options = new Command('manifest')
  .description('Writes the manifest for a deployment.')
  .requiredOption('--url <address>', 'the https address under which the built pages are served')
  .option('--name <name>', 'another name for the add-in; it is then an add-in of its own, with its own id')
  .option('-o, --output <file>', 'the manifest to write', 'dist/manifest.xml')
  .parse()
  .opts<Deployment>();

try {
  const { id, displayName } = await writeDeployment(options);
  console.log(`${options.output}: ${displayName}, ${id}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
