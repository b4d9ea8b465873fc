/** What the page's address chooses: `?lang=en-US&theme=dark&excelApi=1.7&runtime=separate&book=blank&addin=contract`. */
import { type WorkbenchLocale, workbenchLocales } from '../../src/locales/workbench';

export interface Options {
  /** `lang`: Office's display language, zh-CN unless given. */
  readonly locale: WorkbenchLocale;
  /** `theme`: Office's theme, `light` unless given. */
  readonly theme: 'light' | 'dark';
  /** `excelApi`: the highest ExcelApi version that Excel says it has, 1.14 unless given. */
  readonly excelApi: string;
  /** `runtime`: the ribbon's functions run in the page of the pane, `shared`, unless `separate`. */
  readonly hasSharedRuntime: boolean;
  /**
   * `book`: `example`, the example report with an error planted in it, unless `blank`, or `handed`: what the window that
   * opened this one hands over.
   */
  readonly book: 'example' | 'blank' | 'handed';
  /** `addin`: the product, unless `contract`, the page that runs the contract with Excel. */
  readonly manifest: string;
}

const bookOf = (given: string | null): Options['book'] =>
  given === 'blank' || given === 'handed' ? given : 'example';

export function readOptions(search: string): Options {
  const given = new URLSearchParams(search);
  return {
    locale: workbenchLocales[given.get('lang') === 'en-US' ? 'en-US' : 'zh-CN'],
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    excelApi: given.get('excelApi') ?? '1.14',
    hasSharedRuntime: given.get('runtime') !== 'separate',
    book: bookOf(given.get('book')),
    manifest: given.get('addin') === 'contract' ? 'contract/manifest.xml' : 'manifest.xml',
  };
}
