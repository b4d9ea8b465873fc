/** The icons: every PNG that manifest.xml names is drawn from a symbol of assets/icons.svg. */
import { Resvg } from '@resvg/resvg-js';

export interface IconFile {
  readonly path: string;
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
}

/** The images that a manifest names. */
export function iconFiles(manifest: string): IconFile[] {
  const named = manifest.matchAll(/\/(assets\/icons\/(\w+)-(\d+)\.png)"/g);
  const files = [...named].map(([, path = '', name = '', size]) => ({ path, name, size: Number(size) }));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The grids that symbols are drawn on: every size is a whole multiple of one, at which its lines are sharp. */
const grids = [16, 20, 24];

/** The symbol of icons.svg: that of the grid, where there is one for each. */
function symbolOf(source: string, { name, size }: IconFile): string {
  const grid = grids.find((each) => size % each === 0);
  return source.includes(`id="${name}-${grid}"`) ? `${name}-${grid}` : name;
}

/** Draws one symbol instead of the one that the source shows when it is opened as it is. */
export const drawIcon = (source: string, icon: IconFile): Buffer =>
  new Resvg(source.replace(/<use href="#\w+"\/>(?=\s*<\/svg>)/, `<use href="#${symbolOf(source, icon)}"/>`), {
    fitTo: { mode: 'width', value: icon.size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
