/** The report's JSON Schema, made from the forms so that it can never name a cell the forms do not have. */
import { cellsOf, type EditionId, editionIds, forms, groupCellId, rowGroupsOf } from '../form';

const cellValue = { type: ['number', 'string', 'null'] };

const cellIds = [...new Set(Object.values(forms).flatMap((form) => [...cellsOf(form).keys()]))];

const valuesOf = (...editions: readonly EditionId[]) => ({
  type: 'object',
  properties: Object.fromEntries(
    editions.flatMap((edition) => [...cellsOf(forms[edition]).keys()].map((id) => [id, cellValue])),
  ),
  additionalProperties: false,
});

const groupIds = editionIds.flatMap((edition) =>
  rowGroupsOf(forms[edition]).flatMap((group) => group.columns.map((column) => groupCellId(group, column))),
);

const textProperties = { type: 'object', additionalProperties: { type: 'string' } };

/** JSON Schema, draft 2020-12. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'OGI annual report',
  description:
    'One body’s open government information annual report for one year. A value is a number, null (blank, which is not 0), or the text as it stands where no number could be read.',
  type: 'object',
  required: ['unit', 'year', 'edition', 'values', 'texts'],
  additionalProperties: false,
  properties: {
    unit: { type: 'string' },
    year: {
      description: '0 where it could not be read',
      type: 'integer',
      anyOf: [{ const: 0 }, { minimum: 2008, maximum: 2100 }],
    },
    edition: { enum: editionIds },
    values: { type: 'object' },
    groups: {
      description: 'figures of groups of rows that the report prints as one row each',
      type: 'object',
      properties: Object.fromEntries(groupIds.map((id) => [id, cellValue])),
      additionalProperties: false,
    },
    texts: {
      type: 'object',
      properties: Object.fromEntries(['1', '5', '6'].map((section) => [section, { type: 'string' }])),
      additionalProperties: false,
    },
    prior: { $ref: '#/$defs/anyEdition' },
    priorTexts: {
      description: 'the words of last year’s report',
      type: 'object',
      properties: Object.fromEntries(['1', '5', '6'].map((section) => [section, { type: 'string' }])),
      additionalProperties: false,
    },
    register: {
      description: 'what a register of requests and cases gives for the cells of this year',
      $ref: '#/$defs/anyEdition',
    },
    registerTold: {
      description:
        'what it tells of the year that no cell is for: how requests came (ways.…), how many were answered, inTime, what was paid in 元',
      type: 'object',
      additionalProperties: { type: 'number' },
    },
    asWritten: textProperties,
    computed: {
      description: 'cells whose figure a workbook calculates, as totals do that are formulas',
      type: 'array',
      items: { enum: cellIds },
      uniqueItems: true,
    },
  },
  allOf: editionIds.map((edition) => ({
    if: { properties: { edition: { const: edition } } },
    then: { properties: { values: { $ref: `#/$defs/edition${edition}` } } },
  })),
  $defs: {
    ...Object.fromEntries(editionIds.map((edition) => [`edition${edition}`, valuesOf(edition)])),
    anyEdition: valuesOf(...editionIds),
  },
} as const;
