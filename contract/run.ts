/** Runs cases one by one, each on a sheet of its own, and leaves the workbook as it was. */
import type { ContractCase, Json } from './model';

/** `Excel.run`. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What was seen, by the id of the case; an error that no case asked about is seen as its code. */
export type Seen = Readonly<Record<string, Json>>;

/** Names and other sheets that cases make begin so, to be found again. */
export const OWN_NAME = 'ContractCase';

const SHEET = 'contract case';

async function cleanUp(context: Excel.RequestContext): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load({ name: true });
  worksheets.load({ name: true });
  await context.sync();
  for (const item of names.items) if (item.name.startsWith(OWN_NAME)) item.delete();
  const isOwn = ({ name }: Excel.Worksheet): boolean => name === SHEET || name.startsWith(OWN_NAME);
  for (const sheet of worksheets.items.filter(isOwn)) sheet.delete();
  context.workbook.application.calculationMode = 'Automatic';
  await context.sync();
}

/** Has a person begin to edit a cell, or end it. */
export type Hand = (isEditing: boolean) => Promise<void>;

async function seenIn(run: Run, { run: play, isWhileEditing }: ContractCase, hand: Hand): Promise<Json> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      await context.sync();
      if (!isWhileEditing) return play({ context, sheet });
      await hand(true);
      try {
        return await play({ context, sheet });
      } finally {
        await hand(false);
      }
    });
  } catch (error) {
    return { error: (error as { code?: string }).code ?? String(error) };
  } finally {
    await run(cleanUp);
  }
}

/**
 * @param hand is asked for by cases that a person has to edit a cell for
 * @param tell hears of every case as it ends
 */
export async function runCases(
  run: Run,
  cases: readonly ContractCase[],
  hand: Hand,
  tell: (done: number) => void = () => {},
): Promise<Seen> {
  const seen: Record<string, Json> = {};
  for (const [index, each] of cases.entries()) {
    seen[each.id] = await seenIn(run, each, hand);
    tell(index + 1);
  }
  return seen;
}
