/** A schema read once into a question with the answer yes or no; what is wrong is the validator's to say. */

type Accepts = (value: unknown) => boolean;

/** As much of JSON Schema as the report's own uses. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const types: Readonly<Record<string, Accepts>> = {
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const membersOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  types.object?.(value) ? (value as Record<string, unknown>) : undefined;

/** Keywords that say nothing of a value. */
const SILENT = new Set(['$schema', 'title', 'description', '$defs', 'then', 'additionalProperties']);

/** Each keyword's question; keywords that belong together are read with the first of them. */
function questions(root: Schema): Readonly<Record<string, (schema: Schema) => Accepts>> {
  const read = (schema: unknown): Accepts => acceptorIn(root, schema);
  const readAll = (schemas: unknown): Accepts[] => (schemas as readonly unknown[]).map(read);
  return {
    $ref: ({ $ref }) => {
      const path = ($ref as string).split('/').slice(1);
      return read(path.reduce<unknown>((at, name) => (at as Schema)[name], root));
    },
    type: ({ type }) => {
      const [one, ...others] = [type].flat().map((name) => types[name as string] as Accepts);
      if (!one) return () => false;
      return (value) => one(value) || others.some((isOf) => isOf(value));
    },
    const: (schema) => (value) => value === schema['const'],
    enum: (schema) => {
      const allowed = new Set(schema['enum'] as readonly unknown[]);
      return (value) => allowed.has(value);
    },
    minimum:
      ({ minimum }) =>
      (value) =>
        typeof value !== 'number' || value >= (minimum as number),
    maximum:
      ({ maximum }) =>
      (value) =>
        typeof value !== 'number' || value <= (maximum as number),
    required:
      ({ required }) =>
      (value) => {
        const members = membersOf(value);
        return !members || (required as readonly string[]).every((name) => Object.hasOwn(members, name));
      },
    properties: ({ properties, additionalProperties = true }) => {
      // Cells are all alike: one question for them all.
      const questionsOf = new Map(
        [...new Set(Object.values(properties as Schema))].map((schema) => [schema, read(schema)]),
      );
      const known = new Map(
        Object.entries(properties as Schema).map(([name, schema]) => [name, questionsOf.get(schema)]),
      );
      const other = read(additionalProperties);
      return (value) => {
        const members = membersOf(value);
        if (!members) return true;
        for (const name of Object.keys(members)) {
          if (!(known.get(name) ?? other)(members[name])) return false;
        }
        return true;
      };
    },
    items: ({ items }) => {
      const accepts = read(items);
      return (value) => !Array.isArray(value) || value.every(accepts);
    },
    uniqueItems: () => (value) => !Array.isArray(value) || new Set(value).size === value.length,
    anyOf: ({ anyOf }) => {
      const some = readAll(anyOf);
      return (value) => some.some((accepts) => accepts(value));
    },
    allOf: ({ allOf }) => {
      const all = readAll(allOf);
      return (value) => all.every((accepts) => accepts(value));
    },
    if: (schema) => {
      const [condition, then] = [read(schema['if']), read(schema['then'])];
      return (value) => !condition(value) || then(value);
    },
  };
}

function acceptorIn(root: Schema, schema: unknown): Accepts {
  if (typeof schema === 'boolean') return () => schema;
  const own = schema as Schema;
  const known = questions(root);
  // A schema for members alone says of them what it would beside `properties`.
  const whole = 'additionalProperties' in own && !('properties' in own) ? { ...own, properties: {} } : own;
  const asked = Object.keys(whole)
    .filter((keyword) => !SILENT.has(keyword))
    .map((keyword) => {
      const question = known[keyword];
      if (!question) throw new Error(`The schema uses ${keyword}, which is not read here`);
      return question(whole);
    });
  const [only, ...others] = asked;
  return only && others.length === 0 ? only : (value) => asked.every((accepts) => accepts(value));
}

/** Answers as any validator of draft 2020-12 would; values are those that JSON can hold. */
export const acceptorOf = (schema: object): Accepts => acceptorIn(schema as Schema, schema);
