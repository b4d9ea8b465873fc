/** Taking a system apart where no cell connects its rules. */
import type { System, Unknown } from './system';

interface Part {
  readonly rules: Set<number>;
  readonly unknowns: Unknown[];
}

/** The rules of a system in sets that share no cell, each with its unknowns; the part that was joined last comes last. */
function connected({ unknowns }: System): ReadonlySet<Part> {
  const parts = new Set<Part>();
  const partOf = new Map<number, Part>();
  for (const unknown of unknowns) {
    const own = unknown.touches.map(({ rule }) => rule);
    const touched = new Set(own.flatMap((rule) => partOf.get(rule) ?? []));
    // The largest takes in the others, so that a thousand small ones are not copied a thousand times.
    const [largest = { rules: new Set<number>(), unknowns: [] }, ...others] = [...touched].sort(
      (a, b) => b.rules.size - a.rules.size,
    );
    for (const rule of [...others.flatMap(({ rules }) => [...rules]), ...own]) {
      largest.rules.add(rule);
      partOf.set(rule, largest);
    }
    for (const other of others) {
      largest.unknowns.push(...other.unknowns);
      parts.delete(other);
    }
    largest.unknowns.push(unknown);
    parts.delete(largest);
    parts.add(largest);
  }
  return parts;
}

/** The broken parts of a system that have no cell in common, as systems of their own; what blank totals mend goes with the first. */
export function partsOf(system: System): System[] {
  const parts = [...connected(system)].filter(({ rules }) =>
    [...rules].some((rule) => system.residuals[rule] !== 0),
  );
  return parts.map(({ rules, unknowns }, index): System => {
    const numbers = [...rules].sort((a, b) => a - b);
    const isOwn = (node: number): boolean => (node < 0 ? index === 0 : rules.has(node));
    const numberOf = new Map(numbers.map((rule, at) => [rule, at]));
    const renumbered = (node: number): number => numberOf.get(node) ?? node;
    return {
      ...system,
      rules: numbers.flatMap((rule) => system.rules[rule] ?? []),
      residuals: Float64Array.from(numbers, (rule) => system.residuals[rule] ?? 0),
      unknowns: unknowns
        .map((unknown) => ({
          ...unknown,
          touches: unknown.touches.map(({ rule, amount }) => ({ rule: renumbered(rule), amount })),
        }))
        .sort((a, b) => a.at - b.at),
      broken: system.broken
        .filter(({ node }) => isOwn(node))
        .map(({ row, node }) => ({ row, node: renumbered(node) })),
      blanks: system.blanks
        .map((blank) => ({ ...blank, nodes: blank.nodes.filter(isOwn).map(renumbered) }))
        .filter(({ nodes }) => nodes.length > 0),
    };
  });
}
