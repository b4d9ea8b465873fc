import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { officeJs } from '../../tools/excel';

/** A server that answers what office.js is asked for, and says of everything else that it is not its own. */
async function serve(): Promise<Server> {
  const server = createServer((request, response) =>
    officeJs(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('[14.16] the development server for a real Excel', () => {
  let server: Server;
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  beforeAll(async () => void (server = await serve()));
  afterAll(() => void server.close());

  it.each(['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js'])(
    'sends %s as the package has it',
    async (file) => {
      const answer = await get(`/office-js/${file}`);
      expect(answer.headers.get('content-type')).toBe('text/javascript');
      const sent = Buffer.from(await answer.arrayBuffer());
      expect(sent.equals(readFileSync(`node_modules/@microsoft/office-js/dist/${file}`))).toBe(true);
    },
  );

  it('sends nothing from outside that folder', async () => {
    expect((await get('/office-js/..%2F..%2Fpackage.json')).status).toBe(404);
    expect((await get('/office-js/%2e%2e%2fpackage.json')).status).toBe(404);
    expect((await get('/package.json')).status).toBe(404);
  });
});
