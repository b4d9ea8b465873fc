/**
 * The command line as plain JavaScript (`vite build cli`, into cli/build): what is not asked for is not loaded, so that a
 * command starts at once. It stays inside the project, whose packages have what it reads as files: office.js, the
 * calculation engine, pdf.js with its character maps.
 */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** What ExcelJS brings along for streams and CSV: never called here, and half of what it takes to load. */
const UNUSED = /^(?:\.\/stream\/xlsx\/workbook-(?:reader|writer)|fast-csv)$/;

const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId: (id, importer) => (UNUSED.test(id) && importer?.includes('exceljs') ? '\0unused' : null),
  load: (id) => (id === '\0unused' ? 'export default {}' : null),
};

/** npm makes a command executable when it is installed; built again it has to stay so. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir }) => chmod(join(dir!, 'main.js'), 0o755),
};

export default defineConfig({
  publicDir: false,
  plugins: [withoutUnused, executable],
  ssr: { noExternal: true, external: ['pdfjs-dist'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build',
    minify: true,
    rolldownOptions: {
      input: { main: 'main.ts', worker: 'worker.ts', reader: 'reader.ts' },
      onLog(level, log, report) {
        // The command speaks both languages from the start; only pages fetch one of them later.
        if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') report(level, log);
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
