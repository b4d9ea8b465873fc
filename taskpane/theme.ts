/** Looking like the Excel around it: light, dark, or the system's high contrast. */
import { useEffect, useMemo, useState } from 'react';
import { type Theme, webLightTheme } from '@fluentui/react-components';

/** What is used of `Office.context.officeTheme`; Excel on the web has none, older ones know only the colours. */
export type OfficeTheme = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

const chineseFonts = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'";
const latinFonts = "'Segoe UI', 'Helvetica Neue', Arial, Carlito, 'DejaVu Sans'";

/** The language's own fonts come first: quotation marks are wide in Chinese and narrow in English. */
export const fontsOf = (language: string): string =>
  language === 'zh-CN'
    ? `${chineseFonts}, ${latinFonts}, sans-serif`
    : `${latinFonts}, ${chineseFonts}, sans-serif`;

/** By the weight of red, green and blue in brightness. */
function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const themes = {
  light: () => Promise.resolve({ theme: webLightTheme }),
  dark: () => import('./themes/dark'),
  contrast: () => import('./themes/contrast'),
} satisfies Readonly<Record<string, () => Promise<{ readonly theme: Theme }>>>;

export interface Look {
  readonly is: keyof typeof themes;
  /** What the browser draws itself: scroll bars, drop-down lists. */
  readonly colorScheme: 'light' | 'dark';
}

export function lookFor(office: OfficeTheme | undefined, isForcedColors: boolean): Look {
  const isDark = office?.isDarkTheme ?? isDarkColor(office?.bodyBackgroundColor ?? '#ffffff');
  const colorScheme = isDark ? 'dark' : 'light';
  return { is: isForcedColors ? 'contrast' : colorScheme, colorScheme };
}

/** The colours and sizes of a look, loaded. */
export const themeOf = async ({ is }: Look): Promise<Theme> => (await themes[is]()).theme;

const forcedColors = (): MediaQueryList => matchMedia('(forced-colors: active)');

export const lookAround = (office: OfficeTheme | undefined): Look => lookFor(office, forcedColors().matches);

/**
 * Excel tells of no change of theme: it is looked at again whenever the pane comes to the front.
 * @param first is shown until another is loaded
 */
export function useTheme(officeTheme: () => OfficeTheme | undefined, fonts: string, first: Theme): Theme {
  const [{ is, colorScheme }, setLook] = useState(() => lookAround(officeTheme()));
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const update = (): void => setLook(lookAround(officeTheme()));
    const forced = forcedColors();
    forced.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      forced.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  });
  useEffect(() => {
    let isWanted = true;
    document.documentElement.style.colorScheme = colorScheme;
    void themeOf({ is, colorScheme }).then((loaded) => isWanted && setTheme(loaded));
    return () => {
      isWanted = false;
    };
  }, [is, colorScheme]);
  return useMemo(() => ({ ...theme, fontFamilyBase: fonts }), [theme, fonts]);
}
