/** What the workbench's server adds to the pages: office.js, which is its own loader, and the real Excel client. */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Connect, type Plugin, type Rolldown } from 'vite';

const require = createRequire(import.meta.url);
const CLIENT = 'excel-web-16.00.js';

/** Bundled when it is first asked for: it is the same for every page. */
let loader: Promise<string> | undefined;

/** The loader as the plain script that pages expect of office.js. */
async function bundleLoader(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/office/loader.ts`, formats: ['iife'], name: 'loader' },
    },
  })) as Rolldown.RolldownOutput[];
  return built!.output[0].code;
}

const handle: Connect.NextHandleFunction = async (request, response, next) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, { Location: `/workbench/${search}` }).end();
  } else if (pathname === '/office-js/office.js') {
    response.setHeader('Content-Type', 'text/javascript').end(await (loader ??= bundleLoader()));
  } else if (pathname === `/office-js/${CLIENT}`) {
    response.setHeader('Content-Type', 'text/javascript');
    createReadStream(require.resolve(`@microsoft/office-js/dist/${CLIENT}`)).pipe(response);
  } else next();
};

export const workbenchServer = (): Plugin => ({
  name: 'workbench-server',
  configureServer: ({ middlewares }) => void middlewares.use(handle),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(handle),
});
