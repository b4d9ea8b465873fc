/** Formulas in the engine's words. */
import { type Area, formatArea, parseArea, splitSheet } from './a1';
import { engineSheet } from './engine';
import { limitCriteria, plainErrors, rewrite, showHyperlinks } from './formula';
import type { Sheet } from './sheet';

/** What the calculator reads of a book. */
export interface Formulas {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { name: string; formula: string; scope: string | null }[];
}

/** Names that mean names; deeper than this they mean themselves. */
const MAX_NAME_DEPTH = 8;

export class Translation {
  /** What formulas of a sheet were translated to, while the sheets and names are what they were. */
  private readonly known = new Map<string, string>();
  private world = '';
  /** The names by how they are looked up: a name is the same in capitals. */
  private readonly names = new Map<string, Formulas['names'][number][]>();

  constructor(private readonly book: Formulas) {}

  /** To be called where sheets or names may have changed. */
  lookAgain(): void {
    const { sheets, names } = this.book;
    const world = JSON.stringify([
      sheets.map(({ id, name }) => [id, name]),
      names.map(({ name, formula, scope }) => [name, formula, scope]),
    ]);
    if (world === this.world) return;
    this.world = world;
    this.known.clear();
    this.names.clear();
    for (const named of names) {
      const key = named.name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), named]);
    }
  }

  /**
   * The formula in the engine's words: no HYPERLINK, no table references, what names mean in their place, and
   * plain names for the sheets. The engine reads neither a name that is not ASCII nor one that means a sheet whose
   * name needs quotes, and it forgets those quotes when it parses a formula again.
   */
  of(formula: string, home: Sheet): string {
    // Tables grow and get other headings all the time.
    if (formula.includes('[')) return this.translate(formula, home);
    const key = `${home.id} ${formula}`;
    const known = this.known.get(key) ?? this.translate(formula, home);
    this.known.set(key, known);
    return known;
  }

  private translate(formula: string, home: Sheet): string {
    const meant = this.withNames(this.withTables(formula), home, 0);
    const known = limitCriteria(showHyperlinks(plainErrors(meant)));
    return rewrite(asOne(known), {
      reference: ({ sheet, place, text }) => {
        if (sheet === undefined) return text;
        const index = this.book.sheets.findIndex((each) => each.name.toLowerCase() === sheet.toLowerCase());
        return index < 0 ? '#REF!' : `${engineSheet(index)}!${place}`;
      },
    });
  }

  private withNames(formula: string, home: Sheet, depth: number): string {
    if (this.names.size === 0 || depth > MAX_NAME_DEPTH) return formula;
    return rewrite(formula, {
      name: (text) => {
        const { sheet, local } = splitSheet(text);
        const owner = sheet === undefined ? home : this.book.sheets.find((each) => each.name === sheet);
        const named = this.names.get(local.toLowerCase()) ?? [];
        const meant =
          named.find((each) => each.scope === owner?.id) ?? named.find((each) => each.scope === null);
        if (!meant) return text;
        const meaning = this.withNames(meant.formula.slice(1), home, depth + 1);
        // In brackets, so that what stands around a name does not tear its meaning apart.
        return parseArea(splitSheet(meaning).local) ? meaning : `(${meaning})`;
      },
    });
  }

  private withTables(formula: string): string {
    if (!formula.includes('[')) return formula;
    return formula.replace(
      /([\p{L}_][\p{L}\p{N}_.]*)\[([^\][#@]+)\]/gu,
      (text, name: string, column: string) => {
        for (const sheet of this.book.sheets) {
          const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
          if (table) return columnReference(sheet, table.area, column) ?? '#REF!';
        }
        return text;
      },
    );
  }
}

/**
 * A formula that chooses, told to give one value, which all do that are not refused for spilling: else the engine chooses
 * once for every cell of a range that stands anywhere in it.
 */
const asOne = (formula: string): string => (/\bIF\(/i.test(formula) ? `=@(${formula.slice(1)})` : formula);

function columnReference(sheet: Sheet, area: Area, header: string): string | null {
  const headers = Array.from(
    { length: area.columns },
    (_, at) => sheet.cell(area.row, area.column + at)?.value,
  );
  const offset = headers.findIndex((held) => String(held) === header);
  if (offset < 0) return null;
  const body = {
    row: area.row + 1,
    column: area.column + offset,
    rows: Math.max(1, area.rows - 1),
    columns: 1,
  };
  return `'${sheet.name.replaceAll("'", "''")}'!${formatArea(body, true)}`;
}
