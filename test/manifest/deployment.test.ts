import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOfName, siteAddress } from '../../tools/manifest/deployment';

const own = readFileSync('manifest.xml', 'utf8');
const ownId = /<Id>(.*)<\/Id>/.exec(own)?.[1] ?? '';
const url = 'https://ogi.example.gov.cn/office';

/** Runs the script as `npm run manifest` does. */
function run(...args: string[]) {
  const script = ['--import', 'tsx', 'tools/manifest/main.ts', ...args];
  return spawnSync(process.execPath, script, { encoding: 'utf8' });
}

describe('npm run manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const output = join(folder, 'made', 'manifest.xml');
  const written = (): string => readFileSync(output, 'utf8');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('puts the site in place of the development server and changes nothing else', () => {
    expect(run('--url', `${url}/`, '-o', output)).toMatchObject({ status: 0, stderr: '' });
    expect(written()).not.toContain('localhost');
    expect(written().replaceAll(url, 'https://localhost:3000')).toBe(own);
  });

  it('gives another name in every language, and the id of that name', () => {
    const name = '年报 <测试>';
    expect(run('--url', url, '--name', name, '-o', output)).toMatchObject({ status: 0, stderr: '' });
    expect(written()).not.toContain('localhost');
    expect(written()).toContain('<DisplayName DefaultValue="年报 &lt;测试>"/>');
    expect(written()).toContain(`<Id>${idOfName(ownId, name)}</Id>`);
  });

  it('refuses a site without https, and writes nothing', () => {
    const refused = join(folder, 'refused.xml');
    const { status, stderr } = run('--url', 'http://ogi.example.gov.cn/', '-o', refused);
    expect([status, stderr]).toEqual([1, expect.stringContaining('https only')]);
    expect(() => readFileSync(refused)).toThrow('ENOENT');
  });
});

describe('the address of a site', () => {
  it.each([
    ['http://ogi.example.gov.cn/office', /https only/],
    ['ogi.example.gov.cn', /Not an address/],
    ['https://ogi.example.gov.cn/?page=1', /alone/],
    ['https://ogi.example.gov.cn/#new', /alone/],
    ['https://someone@ogi.example.gov.cn/', /alone/],
  ])('is refused: %s', (address, reason) => {
    expect(() => siteAddress(address)).toThrow(reason);
  });

  it('has no slash at its end', () => {
    expect(siteAddress('https://ogi.example.gov.cn//')).toBe('https://ogi.example.gov.cn');
    expect(siteAddress(`${url}/`)).toBe(url);
  });
});

describe('the id of a name', () => {
  it('is the version 5 UUID that the standard gives as its example', () => {
    expect(idOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
