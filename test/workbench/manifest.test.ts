/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { type Manifest, readManifest } from '../../workbench/ribbon/manifest';

const xml = readFileSync('manifest.xml', 'utf8');
const buttonsOf = ({ tabs }: Manifest) =>
  tabs.flatMap(({ groups }) =>
    groups.flatMap(({ controls }) =>
      controls.flatMap((control) => ('items' in control ? control.items : [control])),
    ),
  );

describe('The ribbon of the manifest', () => {
  const chinese = readManifest(xml, 'zh-CN');
  const english = readManifest(xml, 'en-US');

  it('is in the display language', () => {
    expect(chinese.name).toBe('公开年报');
    expect(english.name).toBe('OGI Annual Report');
    expect(chinese.tabs.map(({ label }) => label)).toEqual(['公开年报']);
    expect(buttonsOf(chinese).map(({ label }) => label)).toContain('校验');
    expect(buttonsOf(english).map(({ label }) => label)).toContain('Check');
  });

  it('falls back on the default language', () => {
    expect(readManifest(xml, 'fr-FR')).toEqual(chinese);
  });

  it('has words, an icon and an action for every button', () => {
    for (const { label, title, description, icon, action } of [
      ...buttonsOf(chinese),
      ...buttonsOf(english),
    ]) {
      expect([label, title, description]).not.toContain('');
      expect(icon).toMatch(/^\/assets\/.*-32\.png$/);
      expect('command' in action ? action.command : action.page).not.toBe('');
    }
  });

  it('leads to pages of the site that serves it', () => {
    expect(chinese.page).toMatch(/^\/[a-z]+\/[a-z]+\.html/);
    expect(chinese.commandsPage).toMatch(/^\/[a-z]+\/[a-z]+\.html/);
  });
});
