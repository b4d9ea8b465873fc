/** Putting back a row that somebody has deleted. */
import { planRow } from '../workbook/report';
import { apply } from './apply';
import { refused, type Result } from './failure';
import { insist } from './insist';
import { protectedAmong } from './protection';
import { readOwn } from './read';

/**
 * Puts the deleted row of a table back where it stood, blank, with its labels, its total and its margin. Failure:
 * `changedMeanwhile` where no row is missing that could be put back.
 */
export const putRowBack = (context: Excel.RequestContext): Promise<Result<undefined>> =>
  insist(async () => {
    const read = await readOwn(context);
    if (!read.ok) return read;
    const { gap, report } = read.value;
    if (!gap) return refused('changedMeanwhile', '');
    const closed = await protectedAmong(context, [gap.sheet]);
    return closed.ok ? apply(context, planRow(gap, report, closed.value.get(gap.sheet))) : closed;
  });
