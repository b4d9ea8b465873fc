/** How a block of the form shows in a stream of cells: header labels, then lines of a label and its values. */
import {
  type Block,
  type CellId,
  cellsOf,
  type Form,
  type Grid,
  type GridBlock,
  gridOf,
  groupCellId,
  type Row,
  rowGroupsOf,
  rowPlace,
  type Table,
} from '../../../form';
import { labelName } from '../labels/lexicon';

/** Values that follow one another. */
export interface Line {
  /** The label before the values; `null` where the values follow the header itself. */
  readonly label: string | null;
  readonly cells: readonly CellId[];
  readonly place: string;
}

/** A group of rows as one line. */
export interface GroupLine extends Line {
  /** The group's own rows. */
  readonly lines: readonly Line[];
}

/** A label with its name. */
export interface Named {
  readonly label: string;
  readonly name: string;
}

export interface Pattern {
  readonly block: Block;
  readonly place: string;
  /** The title of the section it stands in. */
  readonly sectionTitle: string;
  /** Header labels in the order they are printed. */
  readonly headers: readonly string[];
  readonly lines: readonly Line[];
  readonly groups: readonly GroupLine[];
  /** The names of the labels above, in their order and in none. */
  readonly namesInOrder: readonly string[];
  readonly headerNames: ReadonlySet<string>;
  /** The names of the columns, as they are printed. */
  readonly columnNames: readonly string[];
  /** The labels of the columns, each once. */
  readonly columnLabels: readonly Named[];
  /** Those of each group of columns: grouped columns are printed below the others, so an order can be told only within one. */
  readonly columnGroups: readonly (readonly Named[])[];
  /** Rows and groups of them by the names of their labels. */
  readonly byName: ReadonlyMap<string, Line>;
  /** The names of the labels that rows of its own have. */
  readonly rowNames: ReadonlySet<string>;
}

const named = (label: string): Named => ({ label, name: labelName(label) });

const linesByName = (lines: readonly Line[]): [string, Line][] =>
  lines.flatMap((line): [string, Line][] => (line.label === null ? [] : [[labelName(line.label), line]]));

function groupLinesOf(form: Form, { block }: GridBlock, lines: readonly Line[]): GroupLine[] {
  return rowGroupsOf(form)
    .filter(({ rows }) => rows.every((row) => block.rows.includes(row)))
    .map((group) => ({
      label: group.label,
      cells: group.columns.map((column) => groupCellId(group, column)),
      place: group.label,
      lines: lines.filter((_, index) => group.rows.includes(block.rows[index] as Row)),
    }));
}

/** The labels printed above a block and below the block before it. */
function headersOf(grid: Grid, { row }: GridBlock): string[] {
  const top = Math.max(
    0,
    ...grid.blocks.filter((other) => other.row < row).map((other) => other.row + other.cells.length),
  );
  return grid.labels
    .filter((label) => label.role !== 'rowHeader' && label.row >= top && label.row < row)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ text }) => text);
}

function patternOf(form: Form, table: Table, gridBlock: GridBlock): Pattern {
  const { block } = gridBlock;
  const sectionTitle = form.sections[table.section - 1] ?? '';
  const place = [sectionTitle, block.clause].filter(Boolean).join(' ');
  const lineOf = (cells: readonly CellId[], index: number): Line => {
    const first = cellsOf(form).get(cells[0] ?? '');
    const isOneRow = cells.length === block.columns.length;
    return {
      label: isOneRow ? (block.rows[index]?.labels.at(-1) ?? null) : null,
      cells,
      place: isOneRow && first ? rowPlace(first) : place,
    };
  };
  const lines = gridBlock.cells.map(lineOf);
  const headers = headersOf(gridOf(table), gridBlock);
  const groups = groupLinesOf(form, gridBlock, lines);
  const namesInOrder = headers.map(labelName);
  const columnGroups = [...new Set(block.columns.map(({ group }) => group))].map((group) =>
    block.columns.filter((column) => column.group === group).map(({ label }) => named(label)),
  );
  return {
    block,
    place,
    sectionTitle,
    headers,
    lines,
    groups,
    namesInOrder,
    headerNames: new Set(namesInOrder),
    columnNames: block.columns.map((column) => labelName(column.label)),
    columnLabels: [...new Set(block.columns.map(({ label }) => label))].map(named),
    columnGroups,
    byName: new Map([...linesByName(groups), ...linesByName(lines)]),
    rowNames: new Set(linesByName(lines).map(([name]) => name)),
  };
}

const patterns = new WeakMap<Form, readonly Pattern[]>();

/** The patterns of all blocks of the form. */
export function patternsOf(form: Form): readonly Pattern[] {
  let found = patterns.get(form);
  if (!found) {
    found = form.tables.flatMap((table) =>
      gridOf(table).blocks.map((gridBlock) => patternOf(form, table, gridBlock)),
    );
    patterns.set(form, found);
  }
  return found;
}
