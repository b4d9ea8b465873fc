/** The pane on the page: in its language and theme, following its state. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { loadLocale, type Locale } from '../src/locales';
import type { Pane } from './pane';
import { PaneView } from './PaneView';
import type { Preferences } from './preferences';
import { fontsOf, type OfficeTheme, useTheme } from './theme';
import { LocaleContext } from './words';

const useStyles = makeStyles({ page: { minHeight: '100vh' } });

interface Props {
  readonly pane: Pane;
  readonly locale: Locale;
  readonly officeTheme: () => OfficeTheme | undefined;
  readonly firstTheme: Theme;
  readonly thisYear: number;
}

/** The language that was chosen; until it is loaded, and where none was, that of Excel. */
function useChosenLocale(language: Preferences['language'], ofExcel: Locale): Locale {
  const [loaded, setLoaded] = useState(ofExcel);
  useEffect(() => {
    if (language === 'excel') return;
    let isWanted = true;
    void loadLocale(language).then((locale) => isWanted && setLoaded(locale));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return language === 'excel' ? ofExcel : loaded;
}

export function App({ pane, locale: ofExcel, officeTheme, firstTheme, thisYear }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  const locale = useChosenLocale(state.preferences.language, ofExcel);
  const theme = useTheme(officeTheme, fontsOf(locale.id), firstTheme);
  useEffect(() => {
    document.documentElement.lang = locale.id;
  }, [locale]);
  return (
    <LocaleContext value={locale}>
      <FluentProvider theme={theme} className={styles.page} lang={locale.id}>
        <PaneView
          state={state}
          thisYear={thisYear}
          perform={pane.perform}
          onDismiss={pane.dismiss}
          onDismissUndo={pane.dismissUndo}
          onOpen={pane.open}
          summing={pane.summing}
          onPrefer={pane.prefer}
        />
      </FluentProvider>
    </LocaleContext>
  );
}
