/** Served to the add-in's pages as office.js: loads the real Excel client and connects it to the workbench. */
import { makeOffice } from './office';

/** Parts of the client library that its types leave out. */
interface Library {
  Office: object;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: object): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const page = window as unknown as Library;
const own = document.currentScript as HTMLScriptElement;

const loaded = new Promise<void>((resolve, reject) => {
  const script = document.createElement('script');
  script.src = new URL('excel-web-16.00.js', own.src).href;
  script.onload = () => resolve();
  script.onerror = () => reject(new Error(`${script.src} cannot be loaded.`));
  document.head.append(script);
});

const connection = window.parent.workbench!.connect(window);
const office = makeOffice(
  connection,
  loaded.then(() => {
    const { HostBridge, CommonUtility } = page.OfficeExtension;
    // The library brings an `Office` with little in it, whose `context` cannot be replaced.
    page.Office = Object.defineProperties(
      Object.create(page.Office) as object,
      Object.getOwnPropertyDescriptors(office),
    );
    // The library means to check members against the requirement sets, but sets its switch on the wrong class.
    CommonUtility._doApiNotSupportedCheck = true;
    HostBridge.init(connection.bridge);
  }),
);
page.Office = { ...office };
