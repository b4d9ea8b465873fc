/**
 * What the field has: plain Fellegi-Holt localisation by a mixed-integer program. The fewest cells that make all
 * rules hold again, no notion of how people err, ties broken at random.
 */
import loadHighs from 'highs';
import type { Report } from '../../src/report';
import type { Change } from '../../src/rules';
import { brokenSystems, type System } from '../../src/rules/locate/system';
import type { Random } from '../random';

const highs = await loadHighs();

/** Less than this, even for all cells together, a random weight never outweighs one cell more. */
const TIE_BREAKER = 0.001;

/** Counted, not timed, so that the answer is the same everywhere. */
const MOST_NODES = 100;

const expression = (terms: readonly (readonly [number, string])[]): string =>
  terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

/** `u` raises a cell, `d` lowers it, `z` says that it is changed. */
function programOf({ rules, residuals, unknowns, scale }: System, random: Random): string {
  const most = residuals.reduce((sum, residual) => sum + Math.abs(residual / scale), 1);
  const cells = unknowns
    .map((unknown, index) => ({ ...unknown, index }))
    .filter(({ cell, said }) => cell ?? said);
  const cost = cells.map(({ index }) => [1 + TIE_BREAKER * random.next(), `z${index}`] as const);
  const equalities = rules.map((_, rule) => {
    const terms = cells.flatMap(({ index, touches }) =>
      touches
        .filter((touch) => touch.rule === rule)
        .flatMap(({ amount }) => [[amount, `u${index}`] as const, [-amount, `d${index}`] as const]),
    );
    return ` ${expression(terms)} = ${-(residuals[rule] ?? 0) / scale}`;
  });
  const switches = cells.map(({ index }) => ` u${index} + d${index} - ${most} z${index} <= 0`);
  const bounds = cells.map(({ index, cell, units }) =>
    cell?.column.type === 'signedCount' ? '' : ` u${index} - d${index} >= ${-units / scale}`,
  );
  return [
    'Minimize',
    ` ${expression(cost)}`,
    'Subject To',
    ...equalities,
    ...switches,
    ...bounds.filter(Boolean),
    'Binary',
    ` ${cells.map(({ index }) => `z${index}`).join(' ')}`,
    'End',
  ].join('\n');
}

function repair(system: System, random: Random): Change[] {
  const { Status, Columns } = highs.solve(programOf(system, random), {
    output_flag: false,
    mip_feasibility_tolerance: 1e-9,
    mip_max_nodes: MOST_NODES,
  });
  if (Status !== 'Optimal') return [];
  const value = (name: string): number => Number(Columns[name]?.Primal ?? 0);
  return system.unknowns.flatMap(({ cell, from, units }, index): Change[] => {
    const by = value(`u${index}`) - value(`d${index}`);
    if (!cell || Math.abs(by) < 1e-4) return [];
    return [{ cell: cell.id, from, to: Math.round((units / system.scale + by) * 1e4) / 1e4 }];
  });
}

/** One smallest repair of the whole report; part of it is missing where the solver found none. */
export const fellegiHolt = (report: Report, random: Random): Change[] =>
  brokenSystems(report).flatMap((system) => repair(system, random));
