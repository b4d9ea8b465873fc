/** Hands the commands to Office. Called by every page that manifest.xml may name as its function file. */
import { type Afterwards, type Failure, goTo, type Known, type Result } from '../src/excel';
import { commandOf, runCommand, type Runner } from './command';
import { commandNames, results } from './names';

/** Brings up the pane, which says what failed; where Office cannot do that, 校验结果 as the place to go on from. */
async function showWhereToGoOn(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  else await Excel.run((context) => goTo(context, results()));
}

/** What the ribbon opens in the pane. */
export type RibbonPage =
  | { readonly is: 'import'; readonly wish: 'this' | 'prior'; readonly document: null }
  | { readonly is: 'importRegister'; readonly document: null }
  | { readonly is: 'draft' | 'totals' | 'gather' | 'letters' | 'settings' };

/** What the ribbon asks of the pane with what it knows of the report. */
export type RibbonWork =
  | { readonly is: 'export'; readonly kind: 'docx' | 'html' | 'csv' | 'json' }
  /** Blanks of the table that is selected become 0. */
  | { readonly is: 'zeros' }
  /** Goes to the cell that contradicts the selected one. */
  | { readonly is: 'related' };

/** The pane, as far as the ribbon has to do with it. */
export interface RibbonPane {
  /** Does what a command does, and shows what becomes of the workbook. */
  readonly follow: (work: () => Promise<Result<Afterwards>>, name: string) => Promise<Result<Afterwards>>;
  /** The report as it was read last while all its sheets were there. */
  readonly whole: () => Known | null;
  /** Takes why the latest command failed, `null` when it did not. */
  readonly tellOfCommand: (failure: Failure | null) => void;
  readonly open: (page: RibbonPage | null) => void;
  readonly doing: (work: RibbonWork) => void;
}

/** What is chosen in the pane and not in the ribbon: the ribbon's buttons only lead there. */
export const ways: Readonly<Record<string, (pane: RibbonPane) => void>> = {
  openImport: (pane) => pane.open({ is: 'import', wish: 'this', document: null }),
  openImportPrior: (pane) => pane.open({ is: 'import', wish: 'prior', document: null }),
  openImportRegister: (pane) => pane.open({ is: 'importRegister', document: null }),
  fillZeros: (pane) => pane.doing({ is: 'zeros' }),
  openDraft: (pane) => pane.open({ is: 'draft' }),
  totalsToFormulas: (pane) => pane.open({ is: 'totals' }),
  exportWord: (pane) => pane.doing({ is: 'export', kind: 'docx' }),
  exportPage: (pane) => pane.doing({ is: 'export', kind: 'html' }),
  exportTable: (pane) => pane.doing({ is: 'export', kind: 'csv' }),
  exportData: (pane) => pane.doing({ is: 'export', kind: 'json' }),
  openSummary: (pane) => pane.open({ is: 'gather' }),
  openLetters: (pane) => pane.open({ is: 'letters' }),
  openSettings: (pane) => pane.open({ is: 'settings' }),
  // The selected cell's comes first in the pane.
  openCell: (pane) => pane.open(null),
  goToRelated: (pane) => pane.doing({ is: 'related' }),
};

export function registerCommands(pane: RibbonPane): void {
  const runner = (name: string): Runner => ({
    run: (command) => pane.follow(() => Excel.run((context) => command(context, pane.whole())), name),
    tell: async (failure) => {
      pane.tellOfCommand(failure);
      if (failure) await showWhereToGoOn();
    },
  });
  // A key that was pressed comes without an event.
  for (const [name, lead] of Object.entries(ways)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        lead(pane);
        await showWhereToGoOn();
      } finally {
        event?.completed();
      }
    });
  }
  for (const name of commandNames) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) =>
      runCommand(commandOf(name), runner(name), event),
    );
  }
}
