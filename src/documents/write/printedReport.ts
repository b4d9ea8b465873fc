/** A whole report as it is printed, by the form of its edition. */
import { forms } from '../../form';
import { workbookTexts } from '../../locales/workbook';
import { type Report, textSections, trimSpaces } from '../../report';
import type { PrintedReport } from './model';
import { paragraphsOf } from './narrative';
import { printable } from './printable';
import { printedTable } from './printedTable';

/** What every kind of document shows of a report: nothing of last year's figures, and no flags. */
export function printedReport({ unit, year, edition, values, texts }: Report): PrintedReport {
  const { sections, tables } = forms[edition];
  return {
    unit: trimSpaces(printable(unit)),
    subject: `${year === 0 ? '' : `${year}年`}${workbookTexts.coverTitle}`,
    sections: sections.map((title, index) => {
      const told = textSections.filter((section) => section === String(index + 1));
      return {
        title,
        blocks: [
          ...told.flatMap((section) => paragraphsOf(texts[section] ?? '')),
          ...tables
            .filter(({ section }) => section === index + 1)
            .map((table) => printedTable(table, values)),
        ],
      };
    }),
  };
}
