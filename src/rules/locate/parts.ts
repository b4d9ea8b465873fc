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

/** The broken parts of a system that have no cell in common, as systems of their own. */
export function partsOf(system: System): System[] {
  return connected(system).flatMap(({ rules, unknowns }): System[] => {
    const numbers = [...rules].sort((a, b) => a - b);
    const residuals = Float64Array.from(numbers, (rule) => system.residuals[rule] ?? 0);
    if (residuals.every((residual) => residual === 0)) return [];
    return [
      {
        scale: system.scale,
        rules: numbers.flatMap((rule) => system.rules[rule] ?? []),
        residuals,
        unknowns: unknowns.map((unknown) => ({
          ...unknown,
          touches: unknown.touches.map(({ rule, amount }) => ({ rule: numbers.indexOf(rule), amount })),
        })),
      },
    ];
  });
}
