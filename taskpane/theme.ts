/** Looking like the Excel around it: light, dark, or the system's high contrast. */
import { useEffect, useState } from 'react';
import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

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

export interface Look {
  readonly theme: Theme;
  /** What the browser draws itself: scroll bars, drop-down lists. */
  readonly colorScheme: 'light' | 'dark';
}

export function lookFor(
  office: OfficeTheme | undefined,
  isForcedColors: boolean,
  fontFamilyBase: string,
): Look {
  const isDark = office?.isDarkTheme ?? isDarkColor(office?.bodyBackgroundColor ?? '#ffffff');
  const theme = isForcedColors ? teamsHighContrastTheme : isDark ? webDarkTheme : webLightTheme;
  return { theme: { ...theme, fontFamilyBase }, colorScheme: isDark ? 'dark' : 'light' };
}

/** Excel tells of no change of theme: it is looked at again whenever the pane comes to the front. */
export function useTheme(officeTheme: () => OfficeTheme | undefined, fonts: string): Theme {
  const forcedColors = matchMedia('(forced-colors: active)');
  const [look, setLook] = useState(() => lookFor(officeTheme(), forcedColors.matches, fonts));
  useEffect(() => {
    const update = (): void => setLook(lookFor(officeTheme(), forcedColors.matches, fonts));
    forcedColors.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      forcedColors.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  });
  useEffect(() => {
    document.documentElement.style.colorScheme = look.colorScheme;
  }, [look]);
  return look.theme;
}
