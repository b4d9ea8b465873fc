/** Reading back what `csvOf` wrote, also after a spreadsheet has saved it with columns moved or added. */
import { type Message, type Reading, type Report, reportFromJson } from '../../report';
import type { ColumnName } from './columns';
import { type CsvRecord, parseRecords } from './records';
import { textOfField, valueOfField } from './value';

/** The columns without which nothing can be read; the others repeat what the form says. */
const needed = ['unit', 'year', 'edition', 'member', 'id', 'value'] as const satisfies readonly ColumnName[];

/** Whether the text begins with the column names of a report's CSV; which of them are missing is told on reading. */
export function isReportCsv(text: string): boolean {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const names = header.replace(/[\uFEFF"]/g, '').split(',');
  return names.includes('member') && names.includes('id');
}

type Field = (name: ColumnName) => string;

const failed = (code: string, params: Message['params']): Reading<never> => ({
  value: null,
  messages: [{ code, params }],
});

/** The report's members as they gather from row to row; the schema judges them in the end. */
class Gathering {
  readonly values = new Map<string, unknown>();
  readonly prior = new Map<string, unknown>();
  readonly asWritten = new Map<string, string>();
  readonly texts = new Map<string, string>();

  /** Takes a row, or answers with the code of what is wrong with it. */
  take(field: Field): string | undefined {
    const member = field('member');
    const id = field('id');
    if (member === 'texts') {
      const before = this.texts.get(id);
      const paragraph = textOfField(field('value'));
      this.texts.set(id, before === undefined ? paragraph : `${before}\n${paragraph}`);
      return undefined;
    }
    if (member !== 'values' && member !== 'prior') return 'csv.member';
    if (this[member].has(id)) return 'csv.twice';
    this[member].set(id, valueOfField(field('value')));
    const asWritten = textOfField(field('asWritten'));
    if (asWritten !== '') this.asWritten.set(id, asWritten);
    return undefined;
  }

  /** Members that no row belongs to are left out, as in the report itself. */
  members(): object {
    const { prior, asWritten } = this;
    return {
      values: Object.fromEntries(this.values),
      texts: Object.fromEntries(this.texts),
      ...(prior.size > 0 && { prior: Object.fromEntries(prior) }),
      ...(asWritten.size > 0 && { asWritten: Object.fromEntries(asWritten) }),
    };
  }
}

/** Whose report a row belongs to. */
const ownerOf = (field: Field) => ({
  unit: textOfField(field('unit')),
  year: Number(field('year')),
  edition: field('edition'),
});

function gather(header: CsvRecord, rows: readonly CsvRecord[]): Reading<object> {
  const at = new Map(header.fields.map((name, index) => [name, index]));
  const missing = needed.find((name) => !at.has(name));
  if (missing !== undefined) return failed('csv.noColumn', { column: missing });
  const gathering = new Gathering();
  let owner: object | undefined;
  for (const { fields, line } of rows) {
    const field: Field = (name) => fields[at.get(name) ?? -1] ?? '';
    const own = ownerOf(field);
    owner ??= own;
    if (JSON.stringify(own) !== JSON.stringify(owner)) return failed('csv.otherReport', { line });
    const wrong = gathering.take(field);
    if (wrong !== undefined) return failed(wrong, { line, member: field('member'), id: field('id') });
  }
  return owner ? { value: { ...owner, ...gathering.members() }, messages: [] } : failed('csv.noRows', {});
}

/**
 * Reads the CSV text of one report. What is no part of the form is refused, with its place.
 * Messages: `csv.syntax`, `csv.noColumn`, `csv.noRows`, `csv.otherReport`, `csv.member`, `csv.twice`, and those of
 * `reportFromJson`.
 */
export function readReportCsv(text: string): Reading<Report> {
  const { value: records, messages } = parseRecords(text);
  if (!records) return { value: null, messages };
  const [header = { fields: [], line: 1 }, ...rows] = records;
  const gathered = gather(header, rows);
  return gathered.value ? reportFromJson(gathered.value) : { value: null, messages: gathered.messages };
}
