/** The files pdf.js fetches while it runs: where they are depends on who bundles it, so the caller says. */

export interface PdfResources {
  /** The worker's script. Node finds its own; a page must tell (Vite: `pdfjs-dist/legacy/build/pdf.worker.mjs?url`). */
  readonly workerSrc?: string;
  /** The folder `pdfjs-dist/cmaps/`, ending in a slash: without it Chinese fonts that are not embedded cannot be read. */
  readonly cMapUrl?: string;
}

let resources: PdfResources = {};

/** To be called once, before the first PDF is read. */
export const usePdfResources = (given: PdfResources): void => {
  resources = given;
};

export const pdfResources = (): PdfResources => resources;
