/** Making a summary, bringing it up to date, and taking that back; with what someone else may do in its way. */
import { makeSummary, restoreSummary, updateSummary } from '../../src/excel';
import { sheetNames, summarySheetNames } from '../../src/locales/workbook';
import { assemble, type SummarySeed } from '../../src/summary';
import type { Rect } from '../../src/workbook/patch';
import { unitOf } from '../summary/support';
import { type Act, actsAround, deletes, renames, shifts, types } from './coauthor';
import { openBook, type OpenWorkbook, valueOf } from './excel';
import { plain, type Races, received } from './raceSteps';

const unit = (name: string, count: number | null) => unitOf(name, { [received]: count });

/** Two units of three. */
function seedOf(): SummarySeed {
  const { value } = assemble({
    reports: [unit('甲局', 3), unit('乙局', 4)],
    unread: [],
    roster: ['甲局', '乙局', '丙局'],
  });
  if (!value) throw new Error('no summary');
  return value;
}

async function summarised(): Promise<OpenWorkbook> {
  const opened = await openBook();
  const seed = seedOf();
  valueOf(await opened.run((context) => makeSummary(context, seed)));
  return opened;
}

const corrected = { reports: [unit('甲局', 0), unit('丙局', 7)], unread: [] };

const list = (rows: number, columns: number): Rect => ({ row: 1, column: 0, rows, columns });

const onLists: readonly Act[] = [
  ...actsAround(summarySheetNames.details, list(8, 4), '甲'),
  ...actsAround(summarySheetNames.roster, list(8, 6), '甲'),
  ...actsAround(summarySheetNames.problems, list(8, 5), '甲'),
];

export const summaryRaces: Races = {
  'a summary': async () => {
    const opened = await plain();
    const seed = seedOf();
    return {
      command: { book: opened.book, run: ({ run }) => run((context) => makeSummary(context, seed)) },
      acts: [
        types(sheetNames.requests, 'D6', '8'),
        shifts(sheetNames.requests, 'insert', 'row', '5'),
        renames(sheetNames.requests),
        deletes(sheetNames.cover),
      ],
      makes: true,
    };
  },
  'update of a summary': async () => ({
    command: {
      book: (await summarised()).book,
      run: ({ run }) => run((context) => updateSummary(context, corrected)),
      tidies: true,
    },
    acts: onLists,
  }),
  'undo of an update': async () => {
    const opened = await summarised();
    const { before } = valueOf(await opened.run((context) => updateSummary(context, corrected)));
    return {
      command: {
        book: opened.book,
        run: ({ run }) => run((context) => restoreSummary(context, before)),
        tidies: true,
      },
      acts: onLists,
    };
  },
};
