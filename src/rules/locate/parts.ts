/** Taking a system apart where no cell connects its rules. */
import type { System, Unknown } from './system';

interface Part {
  readonly rules: ReadonlySet<number>;
  readonly unknowns: readonly Unknown[];
}

/** The rules of a system in sets that share no cell, each with its unknowns. */
function connected({ unknowns }: System): Part[] {
  let parts: Part[] = [];
  for (const unknown of unknowns) {
    const joined = parts.filter(({ rules }) => unknown.touches.some(({ rule }) => rules.has(rule)));
    const own = unknown.touches.map(({ rule }) => rule);
    parts = [
      ...parts.filter((part) => !joined.includes(part)),
      {
        rules: new Set([...joined.flatMap(({ rules }) => [...rules]), ...own]),
        unknowns: [...joined.flatMap((part) => part.unknowns), unknown],
      },
    ];
  }
  return parts;
}

/** The broken parts of a system that have no cell in common, as systems of their own; what blank totals mend goes with the first. */
export function partsOf(system: System): System[] {
  const parts = connected(system).filter(({ rules }) =>
    [...rules].some((rule) => system.residuals[rule] !== 0),
  );
  return parts.map(({ rules, unknowns }, index): System => {
    const numbers = [...rules].sort((a, b) => a - b);
    const isOwn = (node: number): boolean => (node < 0 ? index === 0 : rules.has(node));
    const renumbered = (node: number): number => (node < 0 ? node : numbers.indexOf(node));
    return {
      ...system,
      rules: numbers.flatMap((rule) => system.rules[rule] ?? []),
      residuals: Float64Array.from(numbers, (rule) => system.residuals[rule] ?? 0),
      unknowns: unknowns
        .map((unknown) => ({
          ...unknown,
          touches: unknown.touches.map(({ rule, amount }) => ({ rule: numbers.indexOf(rule), amount })),
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
