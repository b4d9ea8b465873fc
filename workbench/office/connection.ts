/** What the loader of a page of the add-in is handed by the workbench around it. */
import type { Bridge } from 'office-js-simulator';

/** A function of the ribbon, as the add-in associates it with its name. */
export type Command = (event: { source: { id: string }; completed(): void }) => unknown;

export interface Connection {
  readonly bridge: Bridge;
  readonly excelApi: string;
  readonly hasSharedRuntime: boolean;
  readonly displayLanguage: string;
  readonly isDarkTheme: boolean;
  /** The workbook's settings, which `Office.context.document.settings` and Excel share. */
  readonly settings: Map<string, unknown>;
  /** How the add-in comes up with the workbook: `None` until it says otherwise. */
  readonly startup: { behavior: string };
  /** Filled by `Office.actions.associate`. */
  readonly commands: Map<string, Command>;
  showPane(): void;
}

declare global {
  interface Window {
    /** The workbench, in its own window. */
    workbench?: { connect(client: Window): Connection; readonly handed: string | null };
  }
}
