/**
 * The command line as plain JavaScript (`vite build cli`, into cli/build): what is not asked for is not loaded, so that a
 * command starts at once. It stays inside the project, whose packages have what it reads as files: office.js, the
 * calculation engine, pdf.js with its character maps.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['pdfjs-dist'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build',
    rolldownOptions: {
      input: { main: 'main.ts', worker: 'worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
