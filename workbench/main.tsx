/** Starts the workbench: the engine, a workbook, the ribbon of the manifest, and the window around them. */
import wasm from '@ironcalc/wasm/wasm_bg.wasm?url';
import { createRoot } from 'react-dom/client';
import { Book, startEngine } from 'office-js-simulator';
import { App } from './App';
import { makeExample } from './example';
import { readOptions, Workbench } from './state';
import { readManifest } from './ribbon/manifest';
import './workbench.css';

/** What the window that opened this one hands over; a blank workbook once that is closed. */
async function handedBook(): Promise<Book> {
  const base64 = (window.opener as Window | null)?.workbench?.handed;
  if (!base64) return Book.blank();
  const { openXlsx } = await import('office-js-simulator/xlsx');
  return openXlsx(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
}

async function start(root: HTMLElement): Promise<void> {
  const options = readOptions(location.search);
  const words = options.locale.workbench;
  document.documentElement.lang = options.locale.id;
  document.documentElement.dataset['theme'] = options.theme;
  document.title = words.title;
  root.textContent = words.loading;
  try {
    const [manifest] = await Promise.all([
      fetch(`../${options.manifest}`).then((answer) => answer.text()),
      startEngine(new URL(wasm, location.href)),
    ]);
    const workbench = new Workbench(options, options.book === 'handed' ? await handedBook() : Book.blank());
    workbench.fileName = options.book === 'example' ? words.exampleFile : words.newFile;
    window.workbench = workbench;
    if (options.book === 'example') await makeExample();
    createRoot(root).render(
      <App workbench={workbench} manifest={readManifest(manifest, options.locale.id)} />,
    );
  } catch (error) {
    root.textContent = `${words.failed}${String(error)}`;
    throw error;
  }
}

void start(document.getElementById('root')!);
