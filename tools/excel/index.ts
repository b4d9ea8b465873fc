/** What the development server adds for a real Excel: the real office.js, whole, over https as manifest.xml names it. */
import { createReadStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import type { Connect, Plugin } from 'vite';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** office.js loads the part for each Excel, and its texts, from beside itself. */
export const officeJs: Connect.NextHandleFunction = (request, response, next) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, path] = /^\/office-js\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
  const file = path === undefined ? undefined : join(LIBRARY, normalize(`/${path}`));
  if (!file || !existsSync(file)) return next();
  response.setHeader('Content-Type', TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
};

export const excelServer = (): Plugin => ({
  name: 'excel-server',
  configureServer: ({ middlewares }) => void middlewares.use(officeJs),
});

/**
 * A certificate for localhost that this computer trusts; the first time it asks to install one.
 * @returns options of an https server
 */
export async function certificates() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}
