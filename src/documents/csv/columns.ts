/**
 * The table of open data that a report becomes: one row for each cell, and one for each paragraph. `member` and `id`
 * say where a row's value stands in the report's JSON; `section`, `table`, `row` and `column` are there for people.
 */
export const columns = [
  'unit',
  'year',
  'edition',
  'member',
  'section',
  'table',
  'id',
  'row',
  'column',
  'value',
  'asWritten',
] as const;

export type ColumnName = (typeof columns)[number];

export type CsvRow = Readonly<Record<ColumnName, string>>;

/** The members of a report that rows belong to. */
export type Member = 'values' | 'prior' | 'texts';
