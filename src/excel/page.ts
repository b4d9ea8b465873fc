/** How a sheet is printed, as calls of Office.js. */
import { cellAddress, type Page, rectAddress } from '../workbook/patch';

/** A new sheet that is to fit on so many pages. */
export interface FittedPage {
  readonly sheet: Excel.Worksheet;
  readonly page: Page;
}

/** In points. */
const A4 = { short: 595.3, long: 841.9 } as const;

export function setUpPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, page: Page): void {
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  if (page.fit) {
    pageLayout.zoom = {
      horizontalFitToPages: page.pagesWide ?? 1,
      ...(page.fit === 'page' && { verticalFitToPages: 1 }),
    };
    pageLayout.load({ zoom: true });
  }
  if (page.printArea) pageLayout.setPrintArea(rectAddress(page.printArea));
  for (const row of page.breaksAbove ?? []) horizontalPageBreaks.add(cellAddress(row, 0));
  if (page.titleRows) {
    const [first, last] = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (page.hasTitleColumn) pageLayout.setPrintTitleColumns('$A:$A');
}

/** The percentage at which cells fit on the paper; they are never made larger. */
function scaleOf(layout: Excel.PageLayout, { width, height }: Excel.Range, page: Page): number {
  const isUpright = page.orientation === 'Portrait';
  const across =
    ((isUpright ? A4.short : A4.long) - layout.leftMargin - layout.rightMargin) * (page.pagesWide ?? 1);
  const down = (isUpright ? A4.long : A4.short) - layout.topMargin - layout.bottomMargin;
  const scale = Math.min(across / width, page.fit === 'page' ? down / height : 1, 1);
  return Math.max(10, Math.floor(100 * scale));
}

/**
 * Some builds of Excel do not keep the fit, but do keep a scale (office-js #1860): it is read back, and where it is lost
 * a scale is set that comes to the same. No round trip where it is kept, two where it is not.
 */
export async function keepFit(context: Excel.RequestContext, pages: readonly FittedPage[]): Promise<void> {
  const lost = pages.filter(
    ({ sheet, page }) => sheet.pageLayout.zoom.horizontalFitToPages !== (page.pagesWide ?? 1),
  );
  if (lost.length === 0) return;
  const measured = lost.map(({ sheet, page }) => ({
    page,
    layout: sheet.pageLayout.load({
      leftMargin: true,
      rightMargin: true,
      topMargin: true,
      bottomMargin: true,
    }),
    area: (page.printArea ? sheet.getRange(rectAddress(page.printArea)) : sheet.getUsedRange()).load({
      width: true,
      height: true,
    }),
  }));
  await context.sync();
  for (const { layout, area, page } of measured) layout.zoom = { scale: scaleOf(layout, area, page) };
  await context.sync();
}
