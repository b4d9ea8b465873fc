/** docs/performance.md: the aims and how they stand, then every figure of one run with what it leaves out. */
import { cpus, totalmem } from 'node:os';
import { reached } from './aims';
import type { Part } from './parts';
import type { Row } from './row';

export interface MeasuredPart {
  readonly part: Part;
  readonly rows: readonly Row[];
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');

/** Rows with the same figures share a table. */
function tablesOf(rows: readonly Row[]): string {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const key = Object.keys(row.figures).join('|');
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()]
    .map((group) =>
      table(
        ['', ...Object.keys(group[0]?.figures ?? {})],
        group.map(({ name, figures }) => [name, ...Object.values(figures)]),
      ),
    )
    .join('\n\n');
}

function aimsOf(rows: readonly Row[]): string {
  const all = reached(rows);
  const reasons = all.flatMap(({ aim, isReached }) =>
    isReached ? [] : [`- **${aim.row}, ${aim.figure}**: ${aim.why ?? 'not explained yet'}.`],
  );
  const lines = all.map(({ aim, figure, isReached }) => [
    ...[aim.row, aim.figure, aim.atMost, figure],
    isReached ? 'reached' : 'missed',
  ]);
  return [table(['', 'Figure', 'At most', 'Measured', ''], lines), ...reasons].join('\n\n');
}

/** The whole page, in Markdown; Prettier lays it out. */
export function performancePage(parts: readonly MeasuredPart[]): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `# Performance

Made by \`npm run bench page\`, in one run: ${cpus().length} processors, ${gigabytes} GB of memory, Node ${process.version}. Counts are the
same in every run. Times are this machine's; what can be compared with other machines and other days are the ratios, each
taken in this run, turn by turn.

## Aims

${aimsOf(parts.flatMap(({ rows }) => rows))}

Those of checking beside bare sums are ten times and twice as fast as the checker of KIROGOVCOMPARE, a web service for the
same reports, without and with their words. It cannot be in this repository and was not run here: by one measurement beside
an earlier state of ours it takes some 110 times what the bare sums take.

${parts
  .map(
    ({ part, rows }) => `## ${part.title}

${part.measures} **Not covered:** ${part.leavesOut}

${tablesOf(rows)}
`,
  )
  .join('\n')}`;
}
