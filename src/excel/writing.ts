/** Writing into the report of the open workbook, on the word of someone who has seen what is there. */
import { cellPlace, cellsOf, forms, priorFormOf } from '../form';
import { inverse, overtaken, planWriting, sheetsToOpen, type Writing } from '../workbook/report';
import type { Patch, Protection } from '../workbook/patch';
import { apply } from './apply';
import { refused, type Result } from './failure';
import { insist } from './insist';
import { protectedAmong } from './protection';
import { readOwn } from './read';

/**
 * Where Excel does not let a sheet be unprotected, what is not locked is written all the same: sums stay unlocked then.
 */
async function applyWriting(
  context: Excel.RequestContext,
  plan: (protection: ((sheet: string) => Protection | undefined) | null) => Patch,
  closed: ReadonlyMap<string, Protection>,
): Promise<Result<undefined>> {
  const locked = await apply(
    context,
    plan((sheet) => closed.get(sheet)),
  );
  if (locked.ok || locked.failure.code !== 'sheetProtected' || !locked.failure.isUndone) return locked;
  const unlocked = await apply(context, plan(null));
  return unlocked.ok || unlocked.failure.code !== 'accessDenied' ? unlocked : locked;
}

/**
 * Writes all of it or nothing; answers what takes it back. Failure: `changedMeanwhile` where a cell or a section is not
 * there any more, or holds something else by now.
 */
export const write = (context: Excel.RequestContext, writing: Writing): Promise<Result<Writing>> =>
  insist(async () => {
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
    const written = await applyWriting(
      context,
      (protection) => planWriting(writing, report, reading.value, protection),
      closed.value,
    );
    return written.ok ? { ok: true, value: inverse(writing, report) } : written;
  });
