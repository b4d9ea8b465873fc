/** The icons: every PNG that manifest.xml names is drawn from a symbol of assets/icons.svg. */
import { Resvg } from '@resvg/resvg-js';

export interface IconFile {
  readonly path: string;
  /** The symbol of icons.svg. */
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

/** Draws one symbol instead of the one that the source shows when it is opened as it is. */
export const drawIcon = (source: string, { name, size }: IconFile): Buffer =>
  new Resvg(source.replace(/<use href="#\w+"\/>(?=\s*<\/svg>)/, `<use href="#${name}"/>`), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
