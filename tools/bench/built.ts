/** A script of the bench, built as the command line is: from sources, loading would be most of what it takes. */
import { build } from 'vite';

/** Builds `tools/bench/NAME.ts` and answers the path of what Node can run. */
export async function built(name: string): Promise<string> {
  const outDir = `build/bench/${name}`;
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: { input: { [name]: `tools/bench/${name}.ts` } },
    },
  });
  return `${outDir}/${name}.js`;
}
