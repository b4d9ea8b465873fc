/** Which of a report's sheets a workbook has, whatever they are called by now, and which are gone. */
import { type EditionId, editionOfYear, forms } from '../../../form';
import { type SheetKey, sheetNames, workbookTexts } from '../../../locales/workbook';
import type { Report } from '../../../report';
import { cellRect, type RawRange, type RawWorkbook } from '../../patch';
import { coverCells, homes } from '../layout';

/** The sheets that are there: where a name of ours leads, or one that is called so. */
export function sheetsIn({ named, findings, checked, worksheets }: RawWorkbook): Map<SheetKey, string> {
  const listed = findings?.sheet ?? checked?.sheet;
  return new Map<SheetKey, string>([
    ...Object.entries(sheetNames)
      .filter(([, name]) => worksheets?.includes(name))
      .map(([key, name]) => [key as SheetKey, name] as const),
    ...[...homes].flatMap(([name, key]) => {
      const range = named.get(name);
      return range ? [[key, range.sheet] as const] : [];
    }),
    ...(listed === undefined ? [] : [['findings', listed] as const]),
  ]);
}

/** The sheets of an edition's report, in their order. */
export function partsOf(edition: EditionId): SheetKey[] {
  const tables = new Set<string>(forms[edition].tables.map(({ id }) => id));
  const isOther = (key: string): boolean =>
    !tables.has(key) && Object.values(forms).some((form) => form.tables.some(({ id }) => id === key));
  return (Object.keys(sheetNames) as SheetKey[]).filter((key) => !isOther(key));
}

export type Whose = Pick<Report, 'unit' | 'year' | 'edition'>;

/** Whose report it is where 封面 is gone, so far as the rest tells: 上年数据 bears the year in its title. */
export function whoseIs(raw: RawWorkbook): Whose | undefined {
  const prior = sheetsIn(raw).get('prior');
  const cells = raw.around?.find(({ sheet }) => sheet === prior)?.values.flat() ?? [];
  const years = cells.flatMap((cell) => {
    const year = Number(/\d{4}/.exec(String(cell))?.[0]);
    return cell === workbookTexts.priorTitle(year) ? [year + 1] : [];
  });
  const [year] = years;
  const edition = year === undefined ? undefined : editionOfYear(year);
  return year === undefined || edition === undefined ? undefined : { unit: '', year, edition };
}

/** The workbook as if its 封面 were there and said this. */
export function asIfCovered(raw: RawWorkbook, whose: Whose): RawWorkbook {
  const said = (key: keyof typeof coverCells): [string, RawRange] => {
    const { name, at } = coverCells[key];
    const { row, column } = cellRect(at.row, at.column);
    const held = [[whose[key]]];
    const shown = [[String(whose[key])]];
    const sheet = sheetNames.cover;
    return [name, { sheet, row, column, values: held, formulas: held, text: shown, numberFormat: [['']] }];
  };
  return { ...raw, named: new Map([...raw.named, said('unit'), said('year'), said('edition')]) };
}
