/** A report as one HTML page that needs nothing else: no script, no other file, no address. */
import type { Report } from '../../../report';
import type { PrintedBlock, PrintedSection } from '../model';
import { printedReport } from '../printedReport';
import { element, type Markup } from './markup';
import { style } from './style';
import { tableElement } from './table';

function block(printed: PrintedBlock, title: string): Markup {
  switch (printed.kind) {
    case 'subheading':
      return element('h3', {}, printed.text);
    case 'paragraph':
      return element('p', {}, ...(printed.lead ? [element('strong', {}, printed.lead)] : []), printed.text);
    case 'table':
      // A wide table scrolls by itself on a small screen, with the keyboard too.
      return element(
        'div',
        { class: 'wide', role: 'group', 'aria-label': title, tabindex: 0 },
        tableElement(printed, title),
      );
  }
}

/** The title of a section that is a table is the table's caption. */
function section({ title, blocks }: PrintedSection): Markup {
  const heading = blocks[0]?.kind === 'table' ? [] : [element('h2', {}, title)];
  return element('section', {}, ...heading, ...blocks.map((printed) => block(printed, title)));
}

/** The whole page. */
export function htmlOf(report: Report): string {
  const { unit, subject, sections } = printedReport(report);
  const title = [unit, ...(unit ? [element('br', {})] : []), subject];
  const page = element(
    'html',
    { lang: 'zh-CN' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, `${unit}${subject}`),
      element('style', {}, style),
    ),
    element('body', {}, element('main', {}, element('h1', {}, ...title), ...sections.map(section))),
  );
  return `<!DOCTYPE html>\n${page.html}\n`;
}
