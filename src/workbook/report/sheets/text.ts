/** A section told in words: one paragraph a row, with room for more. */
import { forms } from '../../../form';
import type { TextSection } from '../../../report';
import { lookup } from './flags';
import { locked, named, styles, titleOperations } from '../../sheet';
import { begin, type ReportSeed, temporaryName } from './begin';
import type { Operation } from '../../patch';
import { columnWidths, textSheets } from '../layout';

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
    lookup(sheet, block, section, 'warning'),
    named(name, sheet, block),
    { op: 'page', sheet, page: { orientation: 'Portrait', fit: 'width' } },
    locked(sheet),
  ];
}
