/**
 * The add-in's page, pane and commands in one, as a site that can be put on any server (`vite build`, into build/site), and with the
 * workbench around them (`vite build --mode workbench`, into build/workbench; `vite` while developing). In mode `excel`
 * the development server is one for a real Excel.
 * It asks for office.js at ../office-js/, which is no part of a build: packaging puts the package's files there,
 * the workbench's server its own loader.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { certificates, excelServer } from './tools/excel/index.ts';
import { requireOwnAddresses } from './tools/package/addresses.ts';
import { exampleFile, exampleServer } from './tools/package/exampleBook.ts';
import { requireSmall } from './tools/package/firstLoad.ts';
import { workbenchServer } from './workbench/server.ts';

const PAGES = ['taskpane/taskpane.html', 'help/help.html'];

/** Leaves the script tag of office.js as it is, without a word of warning. */
const keepOfficeJs: Plugin = {
  name: 'keep-office-js',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('<script src="../office-js/', '<script vite-ignore src="../office-js/'),
  },
};

const PDF_JS = 'node_modules/pdfjs-dist';

/** What pdf.js fetches while it reads; servers know `.js` for a script, and not all of them `.mjs`. */
const pdfFiles = {
  [`${PDF_JS}/legacy/build/pdf.worker.min.mjs`]: 'pdfjs/pdf.worker.js',
  [`${PDF_JS}/cmaps`]: 'pdfjs/cmaps',
  [`${PDF_JS}/LICENSE`]: 'pdfjs/LICENSE',
};

/** Copies files that no page imports: from where they are to their place in the site. */
const copies = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'copies',
  // While developing they are sent from where they are.
  configureServer: ({ middlewares }) =>
    void middlewares.use((request, _, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const [from, to] =
        Object.entries(files).find(([, to]) => path === to || path.startsWith(`${to}/`)) ?? [];
      if (from !== undefined && to !== undefined) request.url = `/${from}${path.slice(to.length)}`;
      next();
    }),
  async writeBundle({ dir }) {
    for (const [from, to] of Object.entries(files)) await cp(from, join(dir!, to), { recursive: true });
  },
});

/** A site that asks anything of another host is no site of ours. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  apply: 'build',
  writeBundle: ({ dir }) => requireOwnAddresses(dir!),
};

/** The pane comes up at once: what it loads first is kept small. */
const smallFirstLoad: Plugin = {
  name: 'small-first-load',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const line of requireSmall(chunks)) this.info(line);
  },
};

export default defineConfig(async ({ mode, command }): Promise<UserConfig> => {
  const isExcel = mode === 'excel' && command === 'serve';
  const isWorkbench = mode === 'workbench';
  return {
    base: './',
    publicDir: false,
    plugins: [
      isExcel ? excelServer() : workbenchServer(),
      exampleServer(),
      keepOfficeJs,
      copies({
        assets: 'assets',
        ...pdfFiles,
        ...(isWorkbench && {
          'manifest.xml': 'manifest.xml',
          'contract/manifest.xml': 'contract/manifest.xml',
        }),
      }),
      // The workbench stays on the computer of whoever tries it, and holds the manifest's addresses.
      ...(isWorkbench ? [] : [exampleFile, ownAddresses, smallFirstLoad]),
    ],
    build: {
      outDir: `build/${isWorkbench ? 'workbench' : 'site'}`,
      // Not assets/: there lie the icons that the manifest names.
      assetsDir: 'bundle',
      rolldownOptions: {
        input: [...PAGES, ...(isWorkbench ? ['workbench/index.html', 'contract/contract.html'] : [])],
        onLog(level, log, report) {
          // Fluent UI marks its modules for servers that render; there is none here.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
      chunkSizeWarningLimit: 2000,
    },
    // Readers are chunks of their own in the worker too, loaded with the first file that needs them.
    worker: { format: 'es' },
    server: { port: 3000, ...(isExcel && { strictPort: true, https: await certificates() }) },
    preview: { port: 3000 },
  };
});
