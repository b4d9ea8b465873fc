/** What the simulator covers of Excel's API, as tables for its README: the typings of office.js beside its own classes. */
import * as api from '../src/api';
import { readTypings, type TypedMember } from './typings';

/** A member's name on the wire. */
const onWire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const propertyOf = (prototype: object, name: string): PropertyDescriptor | undefined => {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  const parent = Object.getPrototypeOf(prototype) as object | null;
  return own ?? (parent ? propertyOf(parent, name) : undefined);
};

/** The classes that are simulated, by the names of the API. */
export const simulatedClasses: ReadonlyMap<string, { readonly prototype: object }> = new Map(
  Object.entries(api).flatMap(([name, type]) => (typeof type === 'function' ? [[name, type]] : [])),
);

/** What the library sets by another name than it reads. */
const setAs: Readonly<Record<string, string>> = { showGridlines: 'Gridlines', showHeadings: 'Headings' };

/** Whether a member can be used as the typings say, or is only read; a collection's `items` are told one by one. */
function simulationOf(prototype: object, { name, isReadOnly }: TypedMember): 'whole' | 'reading' | 'none' {
  const property = propertyOf(prototype, name === 'items' ? name : onWire(name));
  if (!property) return 'none';
  const setter = propertyOf(prototype, setAs[name] ?? onWire(name))?.set;
  return isReadOnly || setter || typeof property.value === 'function' ? 'whole' : 'reading';
}

const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

function groupBySet(members: readonly TypedMember[]): [set: string, members: TypedMember[]][] {
  const sets = [...new Set(members.map(({ set }) => set))].sort(byVersion);
  return sets.map((set) => [set, members.filter((member) => member.set === set)]);
}

/** A table in Markdown; columns from the second on may be aligned to the right. */
const table = (
  head: readonly string[],
  right: number,
  rows: readonly (readonly (string | number)[])[],
): string =>
  [head, head.map((_, at) => (at > 0 && at <= right ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Two tables in Markdown: how much of each API set, and which members of each class. */
export function coverageTables(): string {
  const typings = readTypings();
  const classes = [...typings].flatMap(([name, members]) => {
    const prototype = simulatedClasses.get(name)?.prototype;
    if (!prototype) return [];
    const known = members.filter((member) => simulationOf(prototype, member) !== 'none');
    return [{ name, prototype, members, known }];
  });
  const counted = (members: readonly TypedMember[], set: string): number =>
    members.filter((member) => member.set === set).length;
  const all = [...typings.values()].flat();
  const ours = classes.flatMap(({ members }) => members);
  const sets = groupBySet(classes.flatMap(({ known }) => known)).map(([set, known]) => [
    set,
    known.length,
    counted(ours, set),
    counted(all, set),
  ]);
  const rows = classes.map(({ name, prototype, members, known }) => {
    const told = groupBySet(known).map(([set, own]) => {
      const names = own.map((each) => each.name + (simulationOf(prototype, each) === 'reading' ? '°' : ''));
      return `${set.replace('ExcelApi ', '')}: ${names.join(', ')}`;
    });
    return [name, `${known.length} of ${members.length}`, told.join(' · ')];
  });
  return `${table(['API set', 'simulated', 'in these classes', 'in all of Excel'], 3, sets)}

${table(['Class', 'Members', 'By version of ExcelApi (° can be read, not set)'], 1, rows)}`;
}
