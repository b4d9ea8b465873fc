/** Defined names in a file, print areas and titles among them; ExcelJS would take them apart cell by cell. */
import { type Area, formatArea, parseArea, quoteSheet, splitSheet } from '../book/a1';
import type { Contents } from '../book/contents';
import type { Sheet } from '../book/sheet';
import { element, elements, escapeXml, unescapeXml } from './xml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The `definedNames` element, or nothing where the book has none. */
export function writeNames(book: Contents): string {
  const names = book.names.map((name) =>
    element(
      'definedName',
      {
        name: name.name,
        comment: name.comment || undefined,
        localSheetId: name.scope === null ? undefined : book.sheets.indexOf(book.sheet(name.scope)),
        hidden: name.visible ? undefined : 1,
      },
      escapeXml(name.formula.slice(1)),
    ),
  );
  const prints = book.sheets.flatMap((sheet, index) => {
    const { printArea, titleColumns, titleRows } = sheet.page;
    const titles = [titleColumns, titleRows].filter((area) => area !== null);
    return [
      writeBuiltIn(PRINT_AREA, sheet, index, printArea),
      writeBuiltIn(PRINT_TITLES, sheet, index, titles),
    ];
  });
  const all = [...names, ...prints].join('');
  return all === '' ? '' : element('definedNames', {}, all);
}

function writeBuiltIn(name: string, sheet: Sheet, index: number, areas: readonly Area[]): string {
  if (areas.length === 0) return '';
  const places = areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area, true)}`).join(',');
  return element('definedName', { name, localSheetId: index }, escapeXml(places));
}

/** Reads the names of a workbook part into the book. */
export function readNames(xml: string, book: Contents): void {
  for (const { attributes, content } of elements(xml, 'definedName')) {
    const name = attributes['name']!;
    const text = unescapeXml(content);
    const sheet = book.sheets[Number(attributes['localSheetId'] ?? -1)];
    if (name.startsWith('_xlnm.')) {
      if (sheet) readBuiltIn(name, sheet, text);
      continue;
    }
    book.names.push({
      name,
      formula: `=${text}`,
      scope: sheet?.id ?? null,
      visible: attributes['hidden'] !== '1',
      comment: attributes['comment'] ?? '',
    });
  }
}

function readBuiltIn(name: string, sheet: Sheet, text: string): void {
  const areas = (text.match(/(?:'(?:[^']|'')+'|[^',]+)![^,]+/g) ?? [])
    .map((place) => parseArea(splitSheet(place).local))
    .filter((area) => area !== null);
  if (name === PRINT_AREA) sheet.page.printArea = areas;
  if (name !== PRINT_TITLES) return;
  sheet.page.titleRows = areas.find((area) => area.columns === 16_384) ?? null;
  sheet.page.titleColumns = areas.find((area) => area.rows === 1_048_576) ?? null;
}
