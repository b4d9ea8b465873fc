/** What `sum` prints: what was added up, who is missing, what does not agree, and what stands out. */
import { cellsOf, forms } from '../src/form';
import { fill, nameOfCell } from '../src/locales';
import type { CommandLineLocale } from '../src/locales/commandLine';
import {
  countBySeverity,
  outstanding,
  problemsOf,
  type StockRow,
  type SummarySeed,
  type UnitState,
} from '../src/summary';
import { visible } from './visible';

/** The names of the units in a state, where there are any. */
function stateLine(
  state: UnitState,
  stock: readonly StockRow[],
  { sum, unitState, separator }: CommandLineLocale,
): string[] {
  const names = stock.filter((row) => row.state === state).map(({ unit }) => unit);
  const params = { state: unitState[state], count: names.length, units: names.join(separator) };
  return names.length > 0 ? [fill(sum.state, params)] : [];
}

function changeLines({ summary, prior }: SummarySeed, locale: CommandLineLocale): string[] {
  if (!prior) return [];
  const cells = cellsOf(forms[summary.edition]);
  const lines = outstanding(prior.changes, summary.edition).map(({ cell, now, then, difference }) => {
    const name = nameOfCell(cells.get(cell), locale) ?? cell;
    return fill(locale.sum.change, { cell: name, now, then, difference });
  });
  return lines.length > 0 ? [fill(locale.sum.changes, { year: prior.then.year }), ...lines] : [];
}

export function listSummary(seed: SummarySeed, file: string, locale: CommandLineLocale): string {
  const { summary, stock, claim } = seed;
  const { year, edition, units } = summary;
  const { error, warning } = countBySeverity(
    stock.flatMap(({ reports }) => reports).flatMap((r) => r.findings),
  );
  const states = (Object.keys(locale.unitState) as UnitState[]).filter((state) => state !== 'submitted');
  return [
    fill(locale.sum.counted, { file, year, edition, count: units.length }),
    ...states.flatMap((state) => stateLine(state, stock, locale)),
    fill(locale.sum.findings, { errors: error, warnings: warning }),
    ...(claim ? problemsOf(claim, locale) : []).map(({ finding, message }) =>
      fill(locale.sum.claim, { severity: locale.severity[finding.severity], rule: finding.rule, message }),
    ),
    ...changeLines(seed, locale),
  ]
    .map(visible)
    .join('\n');
}
