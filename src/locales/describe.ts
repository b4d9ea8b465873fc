/** Findings in words: a message is a template of the locale, its places are named from the form. */
import { cellPlace, cellsOf, type Form, type FormCell, plainRow, rowGroup, rowPlace } from '../form';
import type { Message } from '../report';
import type { Finding } from '../rules';
import { fill, type Params } from './fill';
import { columnGlosses, rowGlosses } from './glosses';
import { placeWords } from './places';
import type { Locale } from './zh-CN';

/** How a language names rows, columns and cells of the form. */
type Naming = Readonly<Record<'row' | 'shortRow' | 'group' | 'column' | 'cell', (cell: FormCell) => string>>;

/** Without a gloss, the label that the sheet shows. */
const rowGloss = (cell: FormCell): string => rowGlosses[cell.row.id] ?? rowPlace(cell);
const rowGlossAlone = (cell: FormCell): string => rowGloss(cell).replace(/^[\d()]+ /, '');
const columnGloss = ({ column }: FormCell): string => columnGlosses[column.id] ?? column.label;

const namings: Readonly<Record<Locale['id'], Naming>> = {
  'zh-CN': {
    row: rowPlace,
    shortRow: plainRow,
    group: rowGroup,
    column: ({ column }) => column.label,
    cell: cellPlace,
  },
  'en-US': {
    row: rowGloss,
    shortRow: rowGlossAlone,
    group: (cell) => rowGlossAlone(cell).split(': ')[0] ?? '',
    column: columnGloss,
    cell: (cell) => `${rowGloss(cell)}, ${columnGloss(cell)}`,
  },
};

const namingOf = ({ id }: Locale): Naming => namings[id];

/** A cell of the form as the language's speakers call it. */
export const nameOfCell = (cell: FormCell | undefined, locale: Locale): string | undefined =>
  cell && namingOf(locale).cell(cell);

export const nameOfRow = (cell: FormCell, locale: Locale): string => namingOf(locale).row(cell);
/** Rows that stand together, each without its number as long as that does not make two of them one. */
export function shortNamesOfRows(cells: readonly FormCell[], locale: Locale): string[] {
  const { row, shortRow } = namingOf(locale);
  const short = cells.map(shortRow);
  return cells.map((cell, at) =>
    short.filter((name) => name === short[at]).length > 1 ? row(cell) : (short[at] ?? row(cell)),
  );
}
/** What the row is one of, as `不予公开`, or the row itself. */
export const nameOfGroup = (cell: FormCell, locale: Locale): string => namingOf(locale).group(cell);

export const nameOfColumn = (cell: FormCell, locale: Locale): string => namingOf(locale).column(cell);

/** At most this many names are listed before `…` stands for the rest. */
const LISTED = 6;

function listed(names: readonly string[], { separator }: Locale): string {
  const unique = [...new Set(names)];
  return unique.length > LISTED ? `${unique.slice(0, LISTED).join(separator)}…` : unique.join(separator);
}

function paramsOf(finding: Finding, form: Form, locale: Locale): Params {
  const naming = namingOf(locale);
  const cells = finding.cells.flatMap((id) => cellsOf(form).get(id) ?? []);
  const [first] = cells;
  const names = first && {
    cell: naming.cell(first),
    row: naming.row(first),
    column: naming.column(first),
    rows: listed(cells.map(naming.row), locale),
    columns: listed(cells.map(naming.column), locale),
  };
  const quantities: Readonly<Record<string, string>> = locale.quantities;
  const { quantity = '' } = finding.message.params;
  return {
    expected: finding.expected ?? locale.blank,
    found: finding.found ?? locale.blank,
    difference: Math.abs(finding.difference ?? 0),
    ...names,
    ...finding.message.params,
    quantity: quantities[quantity] ?? quantity,
  };
}

const SHARE = /%|百分之/;

/** What else is wrong in the same sentence, as a sentence of its own. */
function alsoWords({ also = [] }: Finding, locale: Locale): string {
  if (also.length === 0) return '';
  const quantities: Readonly<Record<string, string>> = locale.quantities;
  const list = also.map(({ quantity, said, expected }) =>
    fill(locale.alsoOne, {
      quantity: quantities[quantity] ?? quantity,
      said,
      expected: SHARE.test(said) ? `${expected}%` : expected,
    }),
  );
  return fill(locale.also, { list: list.join(locale.alsoSeparator) });
}

export interface Description {
  /** The section whose words it is about, or the cell to look at first, and how many more there are. */
  readonly place: string;
  /** One plain sentence. */
  readonly message: string;
  /** All rows and all columns it is about; empty where it is about no cell. */
  readonly rows: string;
  readonly columns: string;
}

export function describe(finding: Finding, form: Form, locale: Locale): Description {
  const { key } = finding.message;
  const params = paramsOf(finding, form, locale);
  const count = finding.quote ? 1 : finding.cells.length;
  const cell = params.cell === undefined ? locale.wholeReport : String(params.cell);
  const first = finding.quote ? locale.table[finding.quote.section] : cell;
  const templates: Readonly<Record<string, string>> = locale.rules[finding.rule].findings;
  // A finding that is a reader's message keeps the words of the message.
  const message = key in templates ? fill(templates[key] ?? key, params) : say({ code: key, params }, locale);
  return {
    place: count > 1 ? fill(locale.more, { first, count }) : first,
    message: message + alsoWords(finding, locale),
    rows: String(params.rows ?? ''),
    columns: String(params.columns ?? ''),
  };
}

/** What to do about it. */
export const suggest = (finding: Finding, form: Form, locale: Locale): string =>
  fill(locale.rules[finding.rule].suggestion, paramsOf(finding, form, locale));

/** A reader's or Excel's message in words. */
export function say({ code, params }: Message, locale: Locale): string {
  const templates: Readonly<Record<string, string>> = locale.messages;
  const places = Object.entries(params).filter(([name]) => name === 'line' || name === 'other');
  const inWords = places.map(([name, place]) => [name, placeWords(place, locale)] as const);
  return fill(templates[code] ?? code, { ...params, ...Object.fromEntries(inWords) });
}
