/** @jest-environment ./test/taskpane/browser.js */
import { readFileSync } from 'node:fs';
import { about, faultText } from '../../taskpane/about';
import { noteFailure } from '../../taskpane/faults';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('what the product says of itself (issue 12.10)', () => {
  it('is the version of the package and of the manifest', () => {
    expect(about.version).toBe(version);
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Version>${version}.0</Version>`);
  });

  it('tells what failed and nothing that Excel said of it, which may name a unit or a figure', () => {
    noteFailure({ code: 'accessDenied', detail: '某某县教育局 251000', isUndone: false }, 'write');
    expect(faultText()).toContain('write: accessDenied, not undone');
    expect(faultText()).not.toMatch(/某某县|251000/);
  });
});
