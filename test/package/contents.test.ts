import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { filesIn, zip } from '../../tools/package/archive';
import { checksumList } from '../../tools/package/checksums';
import { isForExcel } from '../../tools/package/officeJs';

describe('a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const written = {
    'manifest.xml': '<OfficeApp/>',
    'site/taskpane/taskpane.html': '公开年报',
    'site/a.js': '',
  };
  beforeAll(() => {
    for (const [path, text] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists the checksums of its files by path, as sha256sum does', async () => {
    const list = checksumList(await filesIn(folder));
    const paths = Object.keys(written).sort();
    expect(list).toBe(execFileSync('sha256sum', paths, { cwd: folder, encoding: 'utf8' }));
  });

  it('is zipped under its own name, every file as it is, into the same bytes each time', async () => {
    const zipped = await zip(await filesIn(folder), 'ogi-1.0');
    const entries = Object.values((await JSZip.loadAsync(zipped)).files);
    const texts = await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('string')]));
    expect(Object.fromEntries(texts)).toEqual(
      Object.fromEntries(Object.entries(written).map(([path, text]) => [`ogi-1.0/${path}`, text])),
    );
    expect(await zip(await filesIn(folder), 'ogi-1.0')).toEqual(zipped);
  });

  it.each([
    'office.js',
    'o15apptofilemappingtable.js',
    'excel-win32-16.01.js',
    'excel-web-16.00.js',
    'excel-mac-16.00.js',
    'zh-cn/office_strings.js',
    'en-us/office_strings.js',
    'telemetry/oteljs_agave.js',
    'webauth/webauth.browserauth.js',
  ])('holds %s of office.js', (file) => {
    expect(isForExcel(file)).toBe(true);
  });

  it.each(['excel-web-16.00.debug.js', 'word-win32-16.01.js', 'zh-cn/outlook_strings.js', 'office.d.ts'])(
    'does without %s',
    (file) => {
      expect(isForExcel(file)).toBe(false);
    },
  );
});
