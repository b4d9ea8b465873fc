/** The pane on the page: in its language and theme, following its state. */
import { useSyncExternalStore } from 'react';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { Locale } from '../src/locales';
import type { Pane } from './pane';
import { PaneView } from './PaneView';
import { fontsOf, type OfficeTheme, useTheme } from './theme';
import { LocaleContext } from './words';

const useStyles = makeStyles({ page: { minHeight: '100vh' } });

interface Props {
  readonly pane: Pane;
  readonly locale: Locale;
  readonly officeTheme: () => OfficeTheme | undefined;
  readonly thisYear: number;
}

export function App({ pane, locale, officeTheme, thisYear }: Props) {
  const styles = useStyles();
  const theme = useTheme(officeTheme, fontsOf(locale.id));
  const state = useSyncExternalStore(pane.subscribe, pane.state);
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
        />
      </FluentProvider>
    </LocaleContext>
  );
}
