/** A figure put right in the words: the line that a finding quotes, with what the tables say instead. */
import type { Finding } from '../../src/rules';
import type { WorkbookReading, Writing } from '../../src/workbook/report';

/** Nothing where the finding is about no figure in the words, or where its sentence cannot be told from others. */
export function correctionInText({ quote, expected }: Finding, reading: WorkbookReading): Writing | null {
  const area = quote && reading.textAreas.get(quote.section);
  if (!area || typeof expected !== 'number') return null;
  if (!/^\d[\d,.]*$/.test(quote.text.slice(quote.from, quote.to))) return null;
  const holding = area.lines.filter((line) => line.includes(quote.text));
  const [line] = holding;
  if (line === undefined || holding.length > 1 || line.split(quote.text).length > 2) return null;
  const sentence = quote.text.slice(0, quote.from) + String(expected) + quote.text.slice(quote.to);
  const to = area.lines.map((one) => (one === line ? one.replace(quote.text, () => sentence) : one));
  return { cells: [], texts: [{ year: 'this', section: quote.section, from: area.lines, to }] };
}
