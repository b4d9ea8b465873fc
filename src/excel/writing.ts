/** Writing into the report of the open workbook, on the word of someone who has seen what is there. */
import { cellPlace, cellsOf, forms, priorFormOf } from '../form';
import { inverse, overtaken, planWriting, sheetsToOpen, type Writing } from '../workbook/report';
import { apply } from './apply';
import { refused, type Result } from './failure';
import { protectedAmong } from './protection';
import { readOwn } from './read';

/**
 * Writes all of it or nothing; answers what takes it back. Failure: `changedMeanwhile` where a cell or a section is not
 * there any more, or holds something else by now.
 */
export async function write(context: Excel.RequestContext, writing: Writing): Promise<Result<Writing>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  const { cells, texts } = overtaken(writing, report, reading.value);
  if (cells.length + texts.length > 0) {
    const form = { this: forms[report.edition], prior: priorFormOf(report) };
    const names = cells.flatMap(({ year, cell }) => cellsOf(form[year]).get(cell) ?? []).map(cellPlace);
    const titles = texts.map(({ section }) => form.this.sections[Number(section) - 1] ?? section);
    return refused('changedMeanwhile', [...names, ...titles].join('、'));
  }
  const closed = await protectedAmong(context, sheetsToOpen(writing, reading.value));
  if (!closed.ok) return closed;
  const patch = planWriting(writing, report, reading.value, (sheet) => closed.value.has(sheet));
  const written = await apply(context, patch);
  return written.ok ? { ok: true, value: inverse(writing, report) } : written;
}
