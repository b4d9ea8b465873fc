/** Changing cells of the report, on the word of someone who has seen what they hold. */
import { cellPlace, cellsOf, forms } from '../form';
import { type CellChange, inverse, overtaken, planChanges } from '../workbook/report';
import { apply } from './apply';
import { refused, type Result } from './failure';
import { readOwn } from './read';

/**
 * Writes cells that still hold what they are to be changed from; answers what takes that back. Failure:
 * `changedMeanwhile` where one holds something else by now; nothing is written then.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<Result<readonly CellChange[]>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  const names = overtaken(changes, report, reading.value).flatMap(
    ({ cell }) => cellsOf(forms[report.edition]).get(cell) ?? [],
  );
  if (names.length > 0) return refused('changedMeanwhile', names.map(cellPlace).join('、'));
  const written = await apply(context, planChanges(changes, report, reading.value));
  return written.ok ? { ok: true, value: inverse(changes, report) } : written;
}
