/** Importing a document into the report of the open workbook. */
import type { Report } from '../report';
import { type ImportPreview, planImport, previewImport, sheetsToOpen } from '../workbook/report';
import { apply } from './apply';
import { refused, type Result } from './failure';
import { protectedAmong } from './protection';
import { readOwn } from './read';

/**
 * Writes what was chosen of a preview in one go, or nothing. Failure: `changedMeanwhile` where the workbook is no
 * longer what the preview compared the document with.
 * @param chosen the preview, or a part of it
 */
export async function importReport(
  context: Excel.RequestContext,
  document: Report,
  seen: ImportPreview,
  chosen: ImportPreview,
): Promise<Result<undefined>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  const now = previewImport(document, seen.target, report, reading.value);
  if (JSON.stringify(now) !== JSON.stringify(seen)) return refused('changedMeanwhile', report.unit);
  const closed = await protectedAmong(context, sheetsToOpen(chosen, reading.value));
  if (!closed.ok) return closed;
  return apply(
    context,
    planImport(chosen, report, reading.value, (sheet) => closed.value.has(sheet)),
  );
}
