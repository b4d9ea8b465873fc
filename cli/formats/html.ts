/** A page to look at or to print: the counts, then all problems in one table. It keeps its lines until the counts are known. */
import { fill } from '../../src/locales';
import { element } from '../../src/documents/write';
import { countBySeverity } from '../../src/summary';
import { type Format, headingsOf, linesOf } from './format';

const row = (cells: readonly (string | number | null)[], tag: 'th' | 'td'): string =>
  element('tr', {}, ...cells.map((cell) => element(tag, {}, String(cell ?? '')))).html;

const STYLE = `body { font: 14px/1.5 sans-serif; margin: 2em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 2px 6px; text-align: left; vertical-align: top; }
thead { background: #d9e1f2; }
@media print { thead { display: table-header-group; } tr { break-inside: avoid; } }`;

export const html: Format = async function* (files, locale) {
  const rows: string[] = [];
  const counts = { files: 0, errors: 0, warnings: 0, hints: 0, unreadable: 0 };
  for await (const result of files) {
    const { error, warning, hint } = countBySeverity(result.report?.findings ?? []);
    counts.files += 1;
    counts.errors += error;
    counts.warnings += warning;
    counts.hints += hint;
    if (!result.report) counts.unreadable += 1;
    rows.push(...linesOf(result, locale).map((line) => row(line, 'td')));
  }
  const { title, totals } = locale.checkPage;
  yield `<!DOCTYPE html>
<html lang="${locale.id}">
<head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
<p>${fill(totals, counts)}</p>
<table>
<thead>${row(headingsOf(locale), 'th')}</thead>
<tbody>`;
  yield* rows;
  yield `</tbody>
</table>
</body>
</html>`;
};
