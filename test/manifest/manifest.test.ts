/**
 * What the schema of manifests does not see.
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from 'node:fs';
import { commandNames } from '../../commands/names';
import { ways } from '../../commands/register';
import { drawIcon, iconFiles } from '../../tools/manifest/icons';
import { shortcuts } from '../../tools/manifest/atCell';
import { iconSizes, withRibbon } from '../../tools/manifest/ribbonXml';
import { shortcutsJson } from '../../tools/manifest/shortcutsJson';
import { all, attribute, manifestText, texts, values } from './elements';

const SITE = 'https://localhost:3000';

/** The file that an address of the development server stands for. */
const fileAt = (address: string): string => address.replace(`${SITE}/`, '');

/** A resource's element, by the id that refers to it. */
const resources = new Map(
  ['Image', 'Url', 'String'].flatMap((kind) =>
    all(kind, all('Resources')[0]).map((each) => [attribute('id', each), each] as const),
  ),
);

/** Everything with words of its own: the default is Chinese. */
const worded = [...all('DisplayName'), ...all('Description'), ...all('String')].filter((each) =>
  each.hasAttribute('DefaultValue'),
);

const inEnglish = (element: Element): string | undefined => {
  const override = all('Override', element).find((each) => attribute('Locale', each) === 'en-US');
  return override && attribute('Value', override);
};

/** Width and height as a PNG's header gives them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('what the manifest asks of Office', () => {
  it('[14.16] has the version of the package, so that Excel sees a new one', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(texts('Version')).toEqual([`${version}.0`]);
  });

  it('[14.16] leads to a page of help, from the list of add-ins and after installing', () => {
    const help = resources.get(attribute('resid', all('LearnMoreUrl')[0]!));
    expect(attribute('DefaultValue', all('SupportUrl')[0]!)).toBe(attribute('DefaultValue', help!));
  });

  it('is for workbooks alone', () => {
    expect(all('Host').flatMap(({ attributes }) => [...attributes].map(({ value }) => value))).toEqual([
      'Workbook',
      'Workbook',
    ]);
  });

  it('requires ExcelApi, not above what Office 2021 has', () => {
    const sets = all('Set').map((set) => [attribute('Name', set), attribute('MinVersion', set)]);
    expect(sets).toEqual([
      ['ExcelApi', expect.stringMatching(/^1\.([1-9]|1[0-4])$/)],
      ['SharedRuntime', '1.1'],
    ]);
  });

  it('shares a runtime as Office wants it: one page everywhere, in one pane', () => {
    const pages = [...all('Runtime'), ...all('FunctionFile'), ...all('SourceLocation')];
    const resids = new Set(pages.map((page) => page.getAttribute('resid')).filter(Boolean));
    expect([...resids]).toEqual(['Page.Url']);
    const [page] = all('SourceLocation');
    expect(page?.getAttribute('DefaultValue')).toBe(resources.get('Page.Url')?.getAttribute('DefaultValue'));
    expect(new Set(texts('TaskpaneId'))).toEqual(new Set(['OGI.Taskpane']));
    expect(texts('TaskpaneId')).toHaveLength(all('SourceLocation').length - 1);
  });
});

describe('what the manifest refers to', () => {
  it('is there, and nothing is there in vain', () => {
    expect(new Set(values('resid'))).toEqual(new Set(resources.keys()));
  });

  it('has ids of its own', () => {
    const ids = values('id');
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('is served over https, from one site', () => {
    const addresses = [...values('DefaultValue'), ...values('Value')].filter((value) =>
      value.includes('://'),
    );
    expect(addresses.filter((address) => !address.startsWith(`${SITE}/`))).toEqual([]);
    expect(manifestText.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toContain('http:');
  });

  it('has pages and images for all its addresses', () => {
    const addresses = values('DefaultValue').filter((value) => value.startsWith(SITE));
    expect(addresses.filter((address) => !existsSync(fileAt(address)))).toEqual([]);
  });

  it('has a function for every button, and a button for every function', () => {
    expect(texts('FunctionName').sort()).toEqual([...Object.keys(ways), ...commandNames].sort());
  });
});

describe('the words of the manifest', () => {
  it('stand in Chinese and in English', () => {
    expect(texts('DefaultLocale')).toEqual(['zh-CN']);
    for (const element of worded) {
      expect(attribute('DefaultValue', element)).toMatch(/\p{Script=Han}/u);
      expect(inEnglish(element)).toMatch(/^[A-Z]/);
    }
  });

  it('are short enough for where they are shown', () => {
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [kind, limit] of Object.entries(limits)) {
      for (const string of all(kind).flatMap((group) => all('String', group))) {
        expect(attribute('DefaultValue', string).length).toBeLessThanOrEqual(limit);
        expect(inEnglish(string)?.length).toBeLessThanOrEqual(limit);
      }
    }
    // A menu is as wide as its items need.
    const onRibbon = all('Label').filter((each) => each.parentElement?.localName !== 'Item');
    for (const label of onRibbon.map((each) => resources.get(attribute('resid', each)))) {
      expect(label?.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(6);
      expect(label && inEnglish(label)?.length).toBeLessThanOrEqual(18);
    }
  });
});

describe('the icons', () => {
  it('come in every size for every group, button, menu and item, each as large as it says', () => {
    const icons = all('Icon');
    expect(icons).toHaveLength(all('Group').length + all('Control').length + all('Item').length);
    for (const icon of icons) {
      const images = all('Image', icon);
      expect(images.map((image) => attribute('size', image))).toEqual(iconSizes.map(String));
      for (const image of images) {
        const size = Number(attribute('size', image));
        const resource = resources.get(attribute('resid', image));
        expect(pngSize(fileAt(resource?.getAttribute('DefaultValue') ?? ''))).toEqual([size, size]);
      }
    }
  });

  it('stand for the add-in in 32 and 64 pixels', () => {
    const sizes = [...all('IconUrl'), ...all('HighResolutionIconUrl')].map((icon) =>
      pngSize(fileAt(attribute('DefaultValue', icon))),
    );
    expect(sizes).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  it('are drawn from their source (run `npx tsx tools/manifest/writeIcons.ts`)', () => {
    const source = readFileSync('assets/icons.svg', 'utf8');
    const stale = iconFiles(manifestText).filter(
      (icon) => !readFileSync(icon.path).equals(drawIcon(source, icon)),
    );
    expect(stale).toEqual([]);
  });
});

describe('ribbon and shortcuts (issue 12.2)', () => {
  it('are as their data say (run `npx tsx tools/manifest/writeIcons.ts`)', () => {
    expect(withRibbon(manifestText)).toBe(manifestText);
    expect(readFileSync('assets/shortcuts.json', 'utf8')).toBe(shortcutsJson());
  });

  it('have groups and menus as drawn', () => {
    const label = (element: Element): string =>
      attribute('DefaultValue', resources.get(attribute('resid', all('Label', element)[0]!))!);
    expect(all('Group').map((group) => [label(group), ...all('Control', group).map(label)])).toEqual([
      ['编制', '新建年报', '导入', '填写', '台账'],
      ['核对', '校验', '上一处', '下一处'],
      ['报送', '导出'],
      ['收集', '汇总', '退回通知'],
      ['面板', '面板', '更多'],
    ]);
  });

  it('give keys only to functions that a button has too, each its own', () => {
    expect(texts('FunctionName')).toEqual(expect.arrayContaining(Object.keys(shortcuts)));
    expect(new Set(Object.values(shortcuts)).size).toBe(Object.keys(shortcuts).length);
    expect(all('ExtendedOverrides').map((each) => fileAt(attribute('Url', each)))).toEqual([
      'assets/shortcuts.json',
    ]);
  });
});
