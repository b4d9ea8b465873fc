/** The real office.js in Node: each client gets a fresh window of its own, and a host behind it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { startEngine } from './book/engine';
import type { Host } from './host';
import { hasSet } from './requirements';

/** The globals of office.js, connected to one host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Parts of the library that its types leave out. */
interface Internals {
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: object): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const require = createRequire(import.meta.url);
const packageFile = (path: string): string => require.resolve(path);

let library: Script | undefined;

/** Office.js as the browser would load it; compiled once. */
function loadLibrary(): Script {
  library ??= new Script(readFileSync(packageFile('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'), {
    filename: 'excel-web-16.00.js',
  });
  return library;
}

/** Starts the calculation engine from the installed package. */
export async function startNodeEngine(): Promise<void> {
  await startEngine(readFileSync(packageFile('@ironcalc/wasm/wasm_bg.wasm')));
}

/** Connects a new client to a host. */
export async function connect(host: Host): Promise<Client> {
  await startNodeEngine();
  const window = makeWindow();
  loadLibrary().runInContext(createContext(window));
  const client = window as unknown as Client & Internals;
  // The library's own `context` cannot be replaced, but the global that holds it can.
  window['Office'] = Object.create(client.Office, {
    context: {
      value: {
        requirements: { isSetSupported: hasSet({ excelapi: host.excelApi, delayforcelledit: '1.1' }) },
      },
    },
  });
  // The library means to check members against the requirement sets, but sets its switch on the wrong class.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  client.OfficeExtension.HostBridge.init(host.bridge);
  return { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension };
}

/** As much of a window as office.js looks at while it loads. */
function makeWindow(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: ignore, removeItem: ignore };
  const element = { setAttribute: ignore, appendChild: ignore, style: {} };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    Promise,
    URL,
    performance,
    navigator: { userAgent: 'simulator' },
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: ignore,
      cookie: '',
      URL: 'https://localhost/',
      documentElement: element,
    },
    addEventListener: ignore,
    removeEventListener: ignore,
    postMessage: ignore,
    localStorage: storage,
    sessionStorage: storage,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

function ignore(): void {}
