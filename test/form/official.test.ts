import { existsSync, readFileSync } from 'node:fs';
import { cellsOf, type EditionId, forms } from '../../src/form';

/** The official forms, kept beside the project; a checkout without them skips these tests. */
const path = '../shared/forms.json';

interface Labelled {
  id: string;
  label: string;
  type?: string;
  group?: string;
}

interface OfficialRow {
  id: string;
  label?: string;
  labels?: string[];
  outcome?: boolean;
}

interface OfficialBlock {
  clause?: string;
  columns: Labelled[];
  rows?: OfficialRow[];
  groups?: OfficialRow[];
}

interface OfficialTable extends OfficialBlock {
  id: string;
  section: number;
  corner?: string;
  columnGroup?: string;
  blocks?: OfficialBlock[];
}

interface OfficialForm {
  id: EditionId;
  reportYears: [number, number | null];
  document: string;
  sections: string[];
  aspectsOfSection1?: string[];
  tables: OfficialTable[];
}

const describeOfficial = existsSync(path) ? describe : describe.skip;

describeOfficial('the forms hold against ../shared/forms.json', () => {
  const editions: OfficialForm[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).editions : [];

  const blocksOf = (table: OfficialTable): OfficialBlock[] => table.blocks ?? [table];

  it.each(editions)('edition $id: years, document and sections', ({ id, ...official }) => {
    const { reportYears, document, sections, aspectsOfSection1 } = forms[id];
    expect({ reportYears, document, sections }).toEqual({
      reportYears: official.reportYears,
      document: official.document,
      sections: official.sections,
    });
    expect(aspectsOfSection1).toEqual(official.aspectsOfSection1 ?? []);
  });

  it.each(editions)('edition $id: tables, clauses, rows and columns, label by label', ({ id, tables }) => {
    const ours = forms[id].tables.map((table) => ({
      id: table.id,
      section: table.section,
      corner: table.corner,
      columnGroup: table.columnGroup,
      blocks: table.blocks.map(({ clause, rows, columns }) => ({
        clause,
        rows: rows.map((row) => ({ id: row.id, labels: row.labels, outcome: row.tag === 'outcome' })),
        columns: columns.map((column) => [column.id, column.label, column.type, column.group]),
      })),
    }));
    const official = tables.map((table) => ({
      id: table.id,
      section: table.section,
      corner: table.corner,
      columnGroup: table.columnGroup,
      blocks: blocksOf(table).map(({ clause, rows, groups, columns }) => ({
        clause,
        rows: (rows ?? groups ?? []).map((row) => ({
          id: row.id,
          labels: row.labels ?? [row.label],
          outcome: row.outcome ?? false,
        })),
        columns: columns.map((column) => [column.id, column.label, column.type ?? 'count', column.group]),
      })),
    }));
    expect(ours).toEqual(official);
  });

  it.each(editions)('edition $id: cell ids', ({ id, tables }) => {
    const ids = tables.flatMap((table) =>
      blocksOf(table).flatMap(({ rows, groups, columns }) =>
        (rows ?? groups ?? []).flatMap((row) =>
          columns.map((column) => `${table.id}.${row.id}.${column.id}`),
        ),
      ),
    );
    expect([...cellsOf(forms[id]).keys()]).toEqual(ids);
  });
});
