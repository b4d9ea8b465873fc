/** Serves a folder under a path with given headers, as the example configurations do. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export function serve(folder: string, path: string, headers: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname.slice(path.length)));
    try {
      if (!pathname.startsWith(path)) throw new Error('Not under the path');
      const content = await readFile(file);
      response.writeHead(200, {
        ...Object.fromEntries(headers),
        'Content-Type': TYPES[extname(file)] ?? 'text/plain',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
