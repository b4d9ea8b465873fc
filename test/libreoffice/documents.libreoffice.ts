import { execFileSync } from 'node:child_process';
import { convert, pagesOf } from '../../tools/libreoffice';
import { writeDocument } from '../../src/documents/write';
import { cellsOf, forms } from '../../src/form';
import { valueAt } from '../../src/report';
import { editions, numbered } from '../documents/write/samples';
import { describeInLibreOffice } from './support';

/** The text of each page, its lines in one. */
const textsOf = (pdf: Uint8Array): string[] =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1);

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

describeInLibreOffice('The Word document, printed by LibreOffice', () => {
  it.each(editions)(
    'is three A4 pages where little is told, each table whole on one (%s)',
    async (edition) => {
      const subject = numbered(edition, { texts: { '1': '本年平稳。', '5': '无。', '6': '无。' } });
      const [pdf] = convert([await writeDocument(subject, 'docx')], 'pdf');
      const pages = pagesOf(pdf!);
      expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        pages.map(() => [595, 842]),
      );
      expect(pages).toHaveLength(3);

      const texts = textsOf(pdf!);
      for (const table of forms[edition].tables) {
        const page = texts.find((text) =>
          withoutSpaces(text).includes(forms[edition].sections[table.section - 1]!),
        );
        const words = new Set(page?.split(/\s+/));
        for (const { id } of [...cellsOf(forms[edition]).values()].filter((cell) => cell.table === table)) {
          const value = valueAt(subject.values, id);
          if (value !== null) expect(words).toContain(String(value));
        }
      }
    },
  );

  it('numbers its pages as official documents do', async () => {
    const [pdf] = convert([await writeDocument(numbered('2021'), 'docx')], 'pdf');
    textsOf(pdf!).forEach((text, index) => expect(withoutSpaces(text)).toContain(`—${index + 1}—`));
  });
});
