/** A page to look at or to print: the counts, then all problems in one table, the gravest first. */
import { fill } from '../../src/locales';
import { element } from '../../src/documents/write';
import { severities, type Severity } from '../../src/rules';
import { countBySeverity } from '../../src/summary';
import { type Format, headingsOf, linesOf } from './format';

/** What a line is: a file that could not be read, or a finding. */
type Kind = 'unreadable' | Severity;

/** The gravest first. */
const kinds: readonly Kind[] = ['unreadable', ...severities];

const row = (cells: readonly (string | number | null)[], tag: 'th' | 'td', kind?: Kind): string =>
  element(
    'tr',
    kind ? { class: kind } : {},
    ...cells.map((cell) =>
      element(tag, typeof cell === 'number' ? { class: 'number' } : {}, String(cell ?? '')),
    ),
  ).html;

const STYLE = `body { font: 14px/1.5 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2em; color: #222; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #bbb; padding: 3px 8px; text-align: left; vertical-align: top; }
th { white-space: nowrap; background: #d9e1f2; }
td { overflow-wrap: anywhere; min-width: 3em; }
td:nth-child(2), td:nth-child(3), td:nth-child(10) { white-space: nowrap; }
td:nth-child(1) { min-width: 5em; }
td:nth-child(4) { min-width: 8em; }
td:nth-child(6) { min-width: 18em; white-space: pre-line; }
td:nth-child(11) { min-width: 10em; }
td.number { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.unreadable td:nth-child(2), .error td:nth-child(2) { background: #ffc7ce; color: #9c0006; font-weight: bold; }
.warning td:nth-child(2) { background: #ffeb9c; color: #7a4f01; }
.hint td:nth-child(2) { background: #ddebf7; color: #1f4e79; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; font-size: 9pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}`;

/** It keeps its lines until all are there. */
export const html: Format = async function* (files, { locale, nameOf, today }) {
  const rows: Record<Kind, string[]> = { unreadable: [], error: [], warning: [], hint: [] };
  const counts = { files: 0, errors: 0, warnings: 0, hints: 0, unreadable: 0 };
  for await (const result of files) {
    const { report } = result;
    const { error, warning, hint } = countBySeverity(report?.findings ?? []);
    counts.files += 1;
    counts.errors += error;
    counts.warnings += warning;
    counts.hints += hint;
    if (!report) counts.unreadable += 1;
    const file = nameOf(result.file);
    const named = { ...result, file, report: report && { ...report, file } };
    for (const [at, line] of linesOf(named, locale).entries()) {
      const kind = report?.findings[at]?.severity ?? 'unreadable';
      rows[kind].push(row(line, 'td', kind));
    }
  }
  const { title, totals, checkedOn } = locale.checkPage;
  yield `<!DOCTYPE html>
<html lang="${locale.id}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
<p>${[fill(totals, counts), ...(today ? [fill(checkedOn, { date: today })] : [])].join(' ')}</p>
<table>
<thead>${row(headingsOf(locale), 'th')}</thead>
<tbody>`;
  for (const kind of kinds) yield* rows[kind];
  yield `</tbody>
</table>
</body>
</html>`;
};
