/** Page set-up, views and protection: ours to ExcelJS's and back. */
import type { PageSetup, Worksheet, WorksheetProtection, WorksheetView } from 'exceljs';
import type { HeadersFooters, PageLayout } from '../book/page';
import type { Sheet } from '../book/sheet';
import { elements } from './xml';

const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const POINTS_PER_INCH = 72;

export function toPageSetup(page: PageLayout): Partial<PageSetup> {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = page.zoom;
  const isFitted = wide !== undefined || high !== undefined;
  const margins = Object.fromEntries(MARGINS.map((side) => [side, page[`${side}Margin`] / POINTS_PER_INCH]));
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    // The library's list of paper sizes lacks some that Excel has.
    paperSize: PAPERS[page.paperSize] as unknown as NonNullable<PageSetup['paperSize']>,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    margins: margins as unknown as PageSetup['margins'],
    ...(isFitted
      ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 }
      : { scale: scale ?? 100 }),
  };
}

export function readPageSetup(setup: Partial<PageSetup>, page: PageLayout): void {
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = Object.keys(PAPERS).find((name) => PAPERS[name] === Number(setup.paperSize)) ?? 'Letter';
  page.centerHorizontally = setup.horizontalCentered ?? false;
  page.centerVertically = setup.verticalCentered ?? false;
  page.blackAndWhite = setup.blackAndWhite ?? false;
  page.printGridlines = setup.showGridLines ?? false;
  page.printHeadings = setup.showRowColHeaders ?? false;
  for (const side of MARGINS) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) page[`${side}Margin`] = Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  }
  page.zoom = setup.fitToPage
    ? {
        ...(setup.fitToWidth && { horizontalFitToPages: setup.fitToWidth }),
        ...(setup.fitToHeight && { verticalFitToPages: setup.fitToHeight }),
      }
    : { scale: setup.scale ?? 100 };
}

/** ExcelJS writes page breaks, and does not read them. */
export const readRowBreaks = (xml: string): number[] =>
  elements(xml, 'rowBreaks').flatMap(({ content }) =>
    elements(content, 'brk').map(({ attributes }) => Number(attributes['id'])),
  );

const PARTS = ['left', 'center', 'right'] as const;
const MARKS = { left: '&L', center: '&C', right: '&R' } as const;

export function writeHeadersFooters(worksheet: Worksheet, texts: HeadersFooters): void {
  const join = (which: 'Header' | 'Footer'): string =>
    PARTS.map((part) => (texts[`${part}${which}`] ? MARKS[part] + texts[`${part}${which}`] : '')).join('');
  if (join('Header')) worksheet.headerFooter.oddHeader = join('Header');
  if (join('Footer')) worksheet.headerFooter.oddFooter = join('Footer');
}

export function readHeadersFooters(worksheet: Worksheet, texts: HeadersFooters): void {
  for (const which of ['Header', 'Footer'] as const) {
    const text = worksheet.headerFooter?.[`odd${which}`] ?? '';
    for (const part of PARTS) {
      const found = new RegExp(`${MARKS[part]}(.*?)(?=&[LCR]|$)`, 's').exec(text)?.[1];
      texts[`${part}${which}`] = found ?? (part === 'center' && !/^&[LCR]/.test(text) ? text : '');
    }
  }
}

export function toView({ freeze, showGridlines, showHeadings }: Sheet): Partial<WorksheetView> {
  const shown = { showGridLines: showGridlines, showRowColHeaders: showHeadings };
  if (freeze.rows === 0 && freeze.columns === 0) return { state: 'normal', ...shown };
  return { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, ...shown };
}

export function readView(view: Partial<WorksheetView> | undefined, sheet: Sheet): void {
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  if (view?.state === 'frozen') sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

const PERMISSIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const satisfies readonly (keyof WorksheetProtection)[];

const allow = (permission: string): string => `allow${permission[0]!.toUpperCase()}${permission.slice(1)}`;

export async function writeProtection(worksheet: Worksheet, { protection }: Sheet): Promise<void> {
  if (!protection) return;
  const { options, password } = protection;
  await worksheet.protect(password, {
    ...Object.fromEntries(PERMISSIONS.map((permission) => [permission, options[allow(permission)] === true])),
    objects: options['allowEditObjects'] === true,
    scenarios: options['allowEditScenarios'] === true,
    selectLockedCells: options['selectionMode'] === 'Normal',
    selectUnlockedCells: options['selectionMode'] !== 'None',
  });
}

/** What ExcelJS has read of a sheet's protection; its types do not show it. */
interface Protected {
  readonly sheetProtection?: (Partial<WorksheetProtection> & { sheet?: boolean; hashValue?: string }) | null;
}

export function readProtection(worksheet: Worksheet, sheet: Sheet): void {
  const read = (worksheet as Protected).sheetProtection;
  if (!read?.sheet) return;
  const selectionMode =
    read.selectUnlockedCells === false ? 'None' : read.selectLockedCells === false ? 'Unlocked' : 'Normal';
  sheet.protection = {
    options: {
      ...Object.fromEntries(PERMISSIONS.map((permission) => [allow(permission), read[permission] === true])),
      allowEditObjects: read.objects !== false,
      allowEditScenarios: read.scenarios !== false,
      selectionMode,
    },
    // A file keeps only the trace of a password, which no word typed here is equal to.
    password: read.hashValue ?? '',
  };
}
