/** Binding a block of the form to cells of the workbook: by its name while the labels beside it agree, else by them. */
import { sheetNames } from '../../../locales/workbook';
import type { RawRange, RawSheet, RawWorkbook } from '../../patch';
import type { PlacedBlock } from '../layout';
import { type Found, hasLabel, isHeaded, locateByLabels } from './findByLabels';
import { type Gap, gapIn } from './gap';
import { sheetsIn } from './standing';

/** A row or column of a block that the workbook does not show, by its printed labels from the outermost. */
export interface Missing {
  readonly is: 'row' | 'column';
  readonly label: string;
}

export type Binding =
  | {
      readonly is: 'bound';
      readonly by: 'name' | 'labels';
      readonly cells: Found;
      /** Labels that somebody wrote over: the figures beside them are still where the name says. */
      readonly overwritten: readonly string[];
    }
  | { readonly is: 'missing'; readonly lines: readonly Missing[]; readonly gap?: Gap };

const range = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

/** What ties one row or column of a block to its label, there and elsewhere in the block. */
interface Tie {
  readonly label: string;
  readonly isThere: boolean;
  readonly isElsewhere: boolean;
}

/** The rows above a block that its column headers take: the nearest ones with anything in them. */
function headerRows({ table, block }: PlacedBlock, { values }: RawSheet, top: number): number[] {
  const deepest = Math.max(...block.rows.map(({ labels }) => labels.length));
  const depth = { clauses: 1, nested: 3, line: deepest + 1 }[table.arrangement];
  const filled = range(0, top).filter((row) => values[row]?.some((value) => value !== ''));
  return filled.slice(-depth);
}

/** Rows by the labels in them, columns by the labels above the block's first row. */
function tiesOf(block: PlacedBlock, named: RawRange, sheet: RawSheet): Tie[] {
  const [top, left] = [named.row - sheet.row, named.column - sheet.column];
  const labels = block.block.columns.map(({ label }) => label);
  const headers = headerRows(block, sheet, top);
  if (block.table.arrangement === 'line') {
    const headings = block.block.rows.flatMap(() => labels);
    return headings.map((label, c) => ({
      label,
      isThere: isHeaded(sheet, label, left + c, headers),
      isElsewhere: false,
    }));
  }
  // A row inserted above or below may have pushed a label out by one.
  const around = range(top - 1, block.at.rows + 2);
  const rows = block.block.rows.map((row, r): Tie => {
    const label = row.labels.at(-1) ?? '';
    const at = around.filter((line) => hasLabel(sheet, line, label));
    return { label: row.labels.join(' / '), isThere: at.includes(top + r), isElsewhere: at.length > 0 };
  });
  const columns = labels.map((label, c) => {
    const at = range(left, labels.length).filter((column) => isHeaded(sheet, label, column, headers));
    return { label, isThere: at.includes(left + c), isElsewhere: at.length > 0 };
  });
  return [...rows, ...columns];
}

const hasShape = ({ at }: PlacedBlock, { values }: RawRange): boolean =>
  values.length === at.rows && values[0]?.length === at.columns;

/** By its name, while that has the block's shape and no label has moved to another row or column. */
function bindByName(block: PlacedBlock, raw: RawWorkbook): Binding | undefined {
  const named = raw.named.get(block.name);
  if (!named || !hasShape(block, named)) return undefined;
  const sheet = raw.around?.find(({ sheet: name }) => name === named.sheet);
  const ties = sheet ? tiesOf(block, named, sheet) : [];
  if (ties.some(({ isThere, isElsewhere }) => !isThere && isElsewhere)) return undefined;
  const overwritten = ties.filter(({ isThere }) => !isThere).map(({ label }) => label);
  return {
    is: 'bound',
    by: 'name',
    cells: { range: named, at: (r, c) => [r, c] },
    overwritten,
  };
}

/** Both years have the same tables: where the names say the other year's stand, this one's do not. */
function otherYearsSheets({ year }: PlacedBlock, raw: RawWorkbook): Set<string> {
  const isOther = (name: string): boolean => name.startsWith('OGI.prior.') === (year === 'this');
  return new Set([...raw.named].filter(([name]) => isOther(name)).map(([, { sheet }]) => sheet));
}

/** What is not to be found of a block on the sheet where it was; nothing where the sheet tells nothing of it. */
function missingFrom({ block, table }: PlacedBlock, sheet: RawRange | undefined): Missing[] {
  if (!sheet) return [];
  const { values } = sheet;
  const isAnywhere = (label: string): boolean => values.some((_, row) => hasLabel(sheet, row, label));
  const rows = table.arrangement === 'line' ? [] : block.rows;
  const lost = [
    ...rows
      .filter(({ labels }) => !isAnywhere(labels.at(-1) ?? ''))
      .map(({ labels }): Missing => ({ is: 'row', label: labels.join(' / ') })),
    ...block.columns
      .filter(({ label }) => !isAnywhere(label))
      .map(({ label }): Missing => ({ is: 'column', label })),
  ];
  return lost.length < rows.length + block.columns.length ? lost : [];
}

/** Where a block's cells stand, or which of its rows and columns are gone. It is never guessed. */
export function bindBlock(block: PlacedBlock, raw: RawWorkbook): Binding {
  const byName = bindByName(block, raw);
  if (byName) return byName;
  const named = raw.named.get(block.name);
  const others = otherYearsSheets(block, raw);
  const candidates = (raw.sheets ?? []).filter(({ sheet }) =>
    named ? sheet === named.sheet : !others.has(sheet),
  );
  const home = named?.sheet ?? sheetsIn(raw).get(block.sheet) ?? sheetNames[block.sheet];
  const own = candidates.find(({ sheet }) => sheet === home);
  const gap = own && gapIn(block, own);
  if (gap) return { is: 'missing', lines: [{ is: 'row', label: gap.labels.join(' / ') }], gap };
  const cells = locateByLabels(block, candidates);
  if (cells) return { is: 'bound', by: 'labels', cells, overwritten: [] };
  return { is: 'missing', lines: missingFrom(block, own) };
}
