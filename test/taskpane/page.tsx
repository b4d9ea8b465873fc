/** The pane on a page of jsdom: rendered for a state or at work, and looked at by axe. */
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from '@fluentui/react-components';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { type Locale, zhCN } from '../../src/locales';
import { App } from '../../taskpane/App';
import type { Pane, Perform, Prefer, Summing } from '../../taskpane/pane';
import { PaneView } from '../../taskpane/PaneView';
import type { Page, State } from '../../taskpane/state';
import { loadReportView } from '../../taskpane/reportView';
import { loadMore } from '../../taskpane/views';
import { LocaleContext } from '../../taskpane/words';

// As the pane itself does in a quiet moment: what is drawn is there at once.
beforeAll(() => Promise.all([loadReportView(), loadMore()]));

const THIS_YEAR = 2025;

/**
 * Styles go to a page that nobody looks at: jsdom paints nothing, but would try a thousand selectors on every element
 * that is asked for by its role. How the pane looks is Chromium's to say (test/e2e).
 */
const unseen = createDOMRenderer(document.implementation.createHTMLDocument());

interface Props {
  readonly perform?: Perform;
  readonly onDismiss?: () => void;
  readonly onDismissUndo?: () => void;
  readonly onOpen?: (page: Page | null) => void;
  readonly summing?: Partial<Summing>;
  readonly onPrefer?: Prefer;
  readonly locale?: Locale;
}

const idle: Summing = { read: async () => {}, stop: () => {}, forget: () => {}, writeRoster: () => {} };

/** Shows a state; what is asked of `perform` is the test's to look at. */
export function show(
  state: State,
  {
    perform = async () => true,
    onDismiss = () => {},
    onDismissUndo = () => {},
    onOpen = () => {},
    summing = {},
    onPrefer = () => {},
    locale = zhCN,
  }: Props = {},
) {
  const page = (shown: State) => (
    <LocaleContext value={locale}>
      <RendererProvider renderer={unseen}>
        <FluentProvider theme={webLightTheme}>
          <PaneView
            state={shown}
            thisYear={THIS_YEAR}
            perform={perform}
            onDismiss={onDismiss}
            onDismissUndo={onDismissUndo}
            onOpen={onOpen}
            summing={{ ...idle, ...summing }}
            onPrefer={onPrefer}
          />
        </FluentProvider>
      </RendererProvider>
    </LocaleContext>
  );
  const { rerender } = render(page(state));
  return { change: (to: State) => rerender(page(to)) };
}

export function showAtWork(pane: Pane): void {
  render(
    <RendererProvider renderer={unseen}>
      <App
        pane={pane}
        locale={zhCN}
        officeTheme={() => undefined}
        firstTheme={webLightTheme}
        thisYear={THIS_YEAR}
      />
    </RendererProvider>,
  );
}

/** What axe finds, each with the elements it is about; colours need a browser that paints. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
