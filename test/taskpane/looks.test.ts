import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lookFor, themeOf } from '../../taskpane/theme';
import { loadLocale } from '../../src/locales';

describe('the theme of the pane', () => {
  it.each([
    ['light where Office says nothing', undefined, false, webLightTheme],
    ['light in a light Office', { isDarkTheme: false }, false, webLightTheme],
    ['dark in a dark Office', { isDarkTheme: true }, false, webDarkTheme],
    ['dark by its colours alone', { bodyBackgroundColor: '#262626' }, false, webDarkTheme],
    ['light by its colours alone', { bodyBackgroundColor: '#E6E6E6' }, false, webLightTheme],
    ['high contrast when the system asks for it', { isDarkTheme: false }, true, teamsHighContrastTheme],
  ] as const)('is %s', async (_, office, isForced, { colorNeutralBackground1, colorNeutralForeground1 }) => {
    expect(await themeOf(lookFor(office, isForced))).toMatchObject({
      colorNeutralBackground1,
      colorNeutralForeground1,
    });
  });
});

describe('the language of the pane', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-US', 'en-US'],
    ['fr-FR', 'en-US'],
  ])('for Office in %s is %s', async (tag, id) => {
    expect((await loadLocale(tag)).id).toBe(id);
  });
});
