import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outsideAddresses, requireOwnAddresses } from '../../tools/package/addresses';

describe('the addresses in the site', () => {
  it.each([
    [
      'a script of another host',
      '<script src="https://cdn.example.com/a.js"></script>',
      'https://cdn.example.com/a.js',
    ],
    [
      'a script by the scheme of the page',
      '<script src="//cdn.example.com/a.js"></script>',
      '//cdn.example.com/a.js',
    ],
    [
      'a font in a style sheet',
      '@font-face{src:url(//fonts.example.com/f.woff2)}',
      '//fonts.example.com/f.woff2',
    ],
    ['a request', 'fetch("http://example.com/report")', 'http://example.com/report'],
    ['a socket', 'new WebSocket(`wss://example.com`)', 'wss://example.com'],
    ['an address with escaped slashes', String.raw`"https:\/\/example.com\/x"`, 'https://example.com/x'],
    ['a host put together at run time', '"https://"+host', 'https://'],
    ['capitals', 'HTTPS://EXAMPLE.COM/', 'HTTPS://EXAMPLE.COM/'],
    ['what only begins like a namespace', '"http://www.w3.org/2000/svg.js"', 'http://www.w3.org/2000/svg.js'],
  ])('show %s', (_, text, address) => {
    expect(outsideAddresses(text)).toEqual([address]);
  });

  it('do not show names that nothing is loaded from, own paths or comments', () => {
    const text = `createElementNS("http://www.w3.org/2000/svg"); "https://react.dev/errors/"+418; // "x"
      src="../office-js/office.js"; href='/ogi/'; url(a.png)`;
    expect(outsideAddresses(text)).toEqual([]);
  });

  it('stop the packaging, with the file that holds one, wherever it lies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      mkdirSync(join(folder, 'bundle'));
      writeFileSync(join(folder, 'bundle', 'pane.js'), 'const a = "own/path";');
      await expect(requireOwnAddresses(folder)).resolves.toBeUndefined();
      writeFileSync(join(folder, 'bundle', 'pane.js'), 'fetch("https://planted.example.com/");');
      await expect(requireOwnAddresses(folder)).rejects.toThrow(
        /bundle.pane\.js: https:\/\/planted\.example\.com\//,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
