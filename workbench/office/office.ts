/** As much of `Office` as the add-in uses around Excel, answered by the workbench. */
import type { Connection } from './connection';
import { hasSet } from 'office-js-simulator';

const HOST = { host: 'Excel', platform: 'OfficeOnline' } as const;

const THEMES = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#FFFFFF',
  },
} as const;

type Done = (result: { status: 'succeeded' }) => void;

/** The settings kept in the workbook; they are there at once, so that saving has nothing to wait for. */
const documentSettings = (settings: Map<string, unknown>) => ({
  get: (name: string): unknown => settings.get(name) ?? null,
  set: (name: string, value: unknown): void => void settings.set(name, value),
  remove: (name: string): void => void settings.delete(name),
  saveAsync: (...args: unknown[]): void => {
    const done = args.at(-1);
    if (typeof done === 'function') (done as Done)({ status: 'succeeded' });
  },
});

/** @param loaded resolves when the client library is there */
export function makeOffice(connection: Connection, loaded: Promise<void>) {
  const { excelApi, hasSharedRuntime, displayLanguage, isDarkTheme, settings, startup, commands } =
    connection;
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    StartupBehavior: { none: 'None', load: 'Load' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: async (callback?: (info: typeof HOST) => unknown): Promise<typeof HOST> => {
      await loaded;
      await callback?.(HOST);
      return HOST;
    },
    actions: {
      associate: (name: string, command: Parameters<typeof commands.set>[1]) =>
        void commands.set(name, command),
    },
    addin: {
      setStartupBehavior: (behavior: string) => Promise.resolve(void (startup.behavior = behavior)),
      getStartupBehavior: () => Promise.resolve(startup.behavior),
      showAsTaskpane: () => Promise.resolve(connection.showPane()),
    },
    context: {
      ...HOST,
      displayLanguage,
      contentLanguage: displayLanguage,
      diagnostics: { ...HOST, version: '16.0' },
      officeTheme: THEMES[isDarkTheme ? 'dark' : 'light'],
      requirements: {
        isSetSupported: hasSet({
          excelapi: excelApi,
          delayforcelledit: '1.1',
          ...(hasSharedRuntime && { sharedruntime: '1.1' }),
        }),
      },
      document: { settings: documentSettings(settings) },
    },
  };
}
