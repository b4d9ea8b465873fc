/** Putting back a row that somebody has deleted, and taking it out again. */
import {
  type FlagThere,
  isStillBlank,
  planRow,
  planRowOut,
  type PutBackRow,
  sheetsAround,
} from '../workbook/report';
import { parseAddress } from '../workbook/patch';
import { survey } from './again';
import { apply, applyForNow } from './apply';
import { failed, refused, type Result } from './failure';
import { insist } from './insist';
import { protectedAmong } from './protection';
import { PROPERTIES, rawRange, readOwn } from './read';
import { takeBack } from './takeBack';

/** The conditional formats of a sheet that are formulas: two round trips. */
async function flagsOn(context: Excel.RequestContext, sheet: string): Promise<FlagThere[]> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  formats.load({ id: true, type: true });
  await context.sync();
  const own = formats.items
    .filter(({ type }) => type === 'Custom')
    .map((format) => ({
      id: format.id,
      rule: format.custom.rule.load({ formula: true }),
      areas: format.getRanges().load({ address: true }),
    }));
  await context.sync();
  return own.flatMap(({ id, rule, areas: { address } }) => {
    const first = parseAddress(/![$A-Z0-9:]+(?=,|$)/.exec(address)?.[0].slice(1) ?? '');
    return first ? [{ id, formula: String(rule.formula), first }] : [];
  });
}

/**
 * Puts the deleted row of a table back where it stood, its figures blank, with its labels, its totals, its margin and its
 * flags, and gives all that named its cells its formulas again; answers what takes it out again. Failure: `changedMeanwhile` where no row is missing that
 * could be put back.
 */
export const putRowBack = (context: Excel.RequestContext): Promise<Result<PutBackRow>> =>
  insist(async () => {
    const read = await readOwn(context);
    if (!read.ok) return read;
    const { gap, report, sheets } = read.value;
    if (!gap) return refused('changedMeanwhile', '');
    const { sheet } = gap.range;
    const closed = await protectedAmong(context, [sheet]);
    if (!closed.ok) return closed;
    try {
      const pointing = sheetsAround(gap, report, read.value).flatMap((key) => {
        const name = sheets.get(key);
        return name === undefined ? [] : [[key, name] as const];
      });
      const remains = await survey(context, pointing);
      const flags = await flagsOn(context, sheet);
      const around = { ...remains, flags, protection: closed.value.get(sheet) };
      const done = await apply(context, planRow(gap, report, read.value, around));
      const { key, row, labels } = gap;
      return done.ok ? { ok: true, value: { key, row, label: labels.at(-1) ?? '' } } : done;
    } catch (error) {
      return failed(error, true);
    }
  });

/** Is it out by now, whoever has deleted it? */
async function isOut(context: Excel.RequestContext, { key, row }: PutBackRow): Promise<boolean> {
  const read = await readOwn(context);
  return read.ok && read.value.gap?.key === key && read.value.gap.row === row;
}

/** Takes a row out that was put back: first it is made blank, and deleted where it is so still. Failure: `changedMeanwhile` where it has been filled, or is not there any more. */
export const takeRowOut = (context: Excel.RequestContext, put: PutBackRow): Promise<Result<undefined>> =>
  insist(async () => {
    const read = await readOwn(context);
    if (!read.ok) return read;
    const { report, sheets } = read.value;
    const sheet = sheets.get(put.key);
    if (sheet === undefined || !isStillBlank(put, read.value)) return refused('changedMeanwhile', put.label);
    const closed = await protectedAmong(context, [sheet]);
    if (!closed.ok) return closed;
    try {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load(PROPERTIES);
      await context.sync();
      const plan = planRowOut(put, report, read.value, rawRange(used), closed.value.get(sheet));
      if (!plan) return refused('changedMeanwhile', put.label);
      const blank = await applyForNow(context, plan.blanking);
      if (!blank.ok) return blank;
      const deleted = await apply(context, plan.deleting);
      if (deleted.ok) return deleted;
      const { code, detail, isUndone } = deleted.failure;
      const isBack = isUndone && (await takeBack(blank.value));
      return !isBack && (await isOut(context, put))
        ? { ok: true, value: undefined }
        : refused(code, detail, isBack);
    } catch (error) {
      return failed(error, true);
    }
  });
