/** The window: ribbon, formula bar, cells, tabs, and the add-in's pane. */
import { useEffect, useRef } from 'react';
import { FormulaBar, handleRegions, NoticeBox, Pane, SheetTabs, TitleBar } from './chrome';
import { Grid } from './grid/Grid';
import type { Manifest } from './ribbon/manifest';
import { Ribbon } from './ribbon/Ribbon';
import { type Workbench, WorkbenchContext } from './state';

export function App({ workbench, manifest }: { workbench: Workbench; manifest: Manifest }) {
  const commands = useRef<HTMLIFrameElement>(null);
  const { hasSharedRuntime, locale } = workbench.options;
  const isShared = hasSharedRuntime && manifest.isRuntimeShared;
  useEffect(() => {
    window.addEventListener('keydown', handleRegions);
    return () => window.removeEventListener('keydown', handleRegions);
  }, []);
  return (
    <WorkbenchContext value={workbench}>
      <div className="window">
        <header>
          <TitleBar />
          <Ribbon manifest={manifest} commands={commands} />
        </header>
        <main>
          <FormulaBar />
          <Grid />
          <SheetTabs />
        </main>
        <Pane name={manifest.name} page={manifest.page} commands={isShared ? commands : null} />
        {!isShared && manifest.commandsPage !== '' && (
          <iframe ref={commands} hidden title={locale.workbench.commands} src={manifest.commandsPage} />
        )}
      </div>
      <NoticeBox />
    </WorkbenchContext>
  );
}
