/** How a sheet is printed, as calls of Office.js. */
import { type Page, rectAddress } from '../workbook/patch';

export function setUpPage({ pageLayout }: Excel.Worksheet, page: Page): void {
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  if (page.fit) {
    pageLayout.zoom = { horizontalFitToPages: 1, ...(page.fit === 'page' && { verticalFitToPages: 1 }) };
  }
  if (page.printArea) pageLayout.setPrintArea(rectAddress(page.printArea));
  if (page.titleRows) {
    const [first, last] = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (page.hasTitleColumn) pageLayout.setPrintTitleColumns('$A:$A');
}
