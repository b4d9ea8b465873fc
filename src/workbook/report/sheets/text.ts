/** A section told in words: one paragraph a row, with room for more. */
import { forms } from '../../../form';
import type { TextSection } from '../../../report';
import { lookup } from './flags';
import { locked, named, printed, styles, titleOperations } from '../../sheet';
import { promptOperations } from './prompt';
import { traceOperations } from './trace';
import { begin, type ReportSeed, temporaryName } from './begin';
import { cellRect, type Operation } from '../../patch';
import { columnWidths, textSheets } from '../layout';

/** The column beside the paragraphs. */
export const TEXT_TRACE = 1;

export function textOperations(section: TextSection, seed: ReportSeed): Operation[] {
  const { sheet: key, name, at } = textSheets[section];
  const sheet = temporaryName(key);
  const paragraphs = (seed.texts?.[section] ?? '').split('\n').filter(Boolean);
  const rows = Math.max(at.rows, paragraphs.length + 10);
  const block = { ...at, rows };
  return [
    ...begin(key, columnWidths[key]),
    ...titleOperations(sheet, forms[seed.edition].sections[Number(section) - 1] ?? '', 1),
    { op: 'style', sheet, at: block, style: styles.paragraph },
    ...(paragraphs.length > 0
      ? [
          {
            op: 'write',
            sheet,
            at: { ...at, rows: paragraphs.length },
            content: paragraphs.map((text) => [text]),
          } as const,
        ]
      : []),
    { op: 'autofitRows', sheet, at: block },
    lookup(sheet, [block], section, 'warning'),
    ...promptOperations(sheet, section, forms[seed.edition]),
    ...traceOperations(
      sheet,
      TEXT_TRACE,
      Array.from({ length: rows }, (_, row) => cellRect(at.row + row, 0)),
    ),
    named(name, sheet, block),
    printed(sheet, { row: 0, column: 0, rows: at.row + rows, columns: 1 }, 'width'),
    locked(sheet),
  ];
}
