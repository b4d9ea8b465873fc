/** Making sheets in a workbook that may hold anything already. */
import type { Patch } from '../workbook/patch';
import { temporary } from '../workbook/sheet';
import { apply } from './apply';
import { failed, refused, type Result } from './failure';
import { insist } from './insist';

/** The sheets to be made, and all defined names of ours that may lead to such. */
export interface OwnSheets {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** What new sheets would meet in the workbook. */
interface Survey {
  /** Sheets that bear the names that are needed. */
  readonly taken: readonly string[];
  /** The untouched sheet of a new workbook, if it is the only one and nobody keeps it from being changed. */
  readonly blankSheet?: string;
  /** Left behind by an attempt that could not be undone. */
  readonly leftovers: readonly string[];
  /** All defined names, with what they lead to. */
  readonly names: ReadonlyMap<string, string>;
  /** Our names that lead nowhere, their sheets deleted. */
  readonly deadNames: readonly string[];
  /** Does a name of ours lead to a sheet, whatever that is called? */
  readonly isThere: boolean;
}

async function survey(context: Excel.RequestContext, own: OwnSheets): Promise<Survey> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ name: true });
  names.load({ name: true, formula: true });
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true, protection: { protected: true } });
  const used = active.getUsedRangeOrNullObject(false);
  used.load({ address: true });
  await context.sync();
  const present = worksheets.items.map(({ name }) => name);
  const wanted = new Set(own.sheets);
  const unfinished = new Set(own.sheets.map(temporary));
  const leftovers = present.filter((name) => unfinished.has(name));
  const ours = names.items.filter(({ name }) => own.names.includes(name));
  const isDead = ({ formula }: Excel.NamedItem): boolean => String(formula).includes('#REF!');
  return {
    taken: present.filter((name) => wanted.has(name)),
    leftovers,
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    // The names of leftovers go with them.
    deadNames: ours.filter((item) => leftovers.length > 0 || isDead(item)).map(({ name }) => name),
    isThere: leftovers.length === 0 && ours.some((item) => !isDead(item)),
    ...(present.length === 1 &&
      used.isNullObject &&
      !active.protection.protected && { blankSheet: active.name }),
  };
}

/**
 * Clears away what an earlier attempt left, and names that lead nowhere, before the new sheets come; but not what someone
 * else has just made in their place.
 */
function cleanStart({ sheets }: OwnSheets, { leftovers, deadNames }: Survey): Patch {
  if (leftovers.length === 0 && deadNames.length === 0) return [];
  return [
    ...sheets.slice(0, 1).map((sheet) => ({ op: 'expectNoSheet', sheet }) as const),
    ...leftovers.map((sheet) => ({ op: 'dropSheet', sheet }) as const),
    ...deadNames.map((name) => ({ op: 'dropName', name }) as const),
  ];
}

/**
 * `Excel.run` keeps every range it is asked for and gives it back at the end, three actions for each of hundreds. Nothing
 * that is made is needed after the batch.
 */
const untracked = ({ constructor }: Excel.RequestContext): Excel.RequestContext =>
  new (constructor as new () => Excel.RequestContext)();

/**
 * Makes sheets in the open workbook: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export const makeSheets = (
  context: Excel.RequestContext,
  own: OwnSheets,
  plan: (blankSheet: string | undefined, names: ReadonlyMap<string, string>) => Patch,
): Promise<Result<undefined>> =>
  insist(async () => {
    let found: Survey;
    try {
      found = await survey(context, own);
    } catch (error) {
      return failed(error, true);
    }
    if (found.taken.length > 0 || found.isThere) return refused('alreadyThere', found.taken.join('、'));
    return apply(untracked(context), [...cleanStart(own, found), ...plan(found.blankSheet, found.names)]);
  });
