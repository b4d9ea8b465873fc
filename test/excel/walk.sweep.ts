/**
 * 2,000 steps of people and product on a report, at random from fixed seeds (issue 12, Done when 3): after each of them
 * nothing wrong is called right and nothing right wrong, as an eye sees it that knows the printed form alone.
 */
import type { Book } from 'office-js-simulator';
import { type Area, parseArea, type Sheet } from 'office-js-simulator/book';
import { Random } from '../../tools/random';
import { readReport } from '../../src/excel';
import type { Message } from '../../src/report';
import { examine } from '../../src/rules';
import { colored, openBook, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { tables } from './walk/eye';
import { type Answer, coloursWanted, complaints } from './walk/oracle';
import { step, type Step } from './walk/steps';

/** `WALK_SEED=7` walks another way. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);
const STEPS = 100;

jest.setTimeout(600_000);

const filled = report('2021', {
  'requests.received.person': 12,
  'requests.received.total': 12,
  'requests.granted.person': 21,
  'requests.granted.total': 21,
  'requests.processed.person': 12,
  'requests.processed.total': 12,
});

/** The two kinds of reports that there are: with sums as formulas, blank; and filled, as published. */
let begun: readonly Book[];
beforeAll(async () => {
  const made = [await openReport({ unit: '某局', year: 2024, edition: '2021' }), await openReport(filled)];
  begun = made.map(({ book }) => book);
});

const answerOf = async ({ run }: OpenWorkbook): Promise<Answer> => {
  const reading = valueOf(await run(readReport));
  return { reading, findings: reading.report ? examine(reading.report, reading).findings : [] };
};

const sheetOf = (book: Book, id: string | undefined): Sheet | undefined =>
  book.sheets.find((one) => one.id === id);

/** Where each table's sheet is, by what nobody can change of it. */
const idsIn = (book: Book): Map<string, string | undefined> =>
  new Map(tables.map(({ id, sheet }) => [id, book.sheets.find(({ name }) => name === sheet.name)?.id]));

/** What a check has coloured: of a wrong sum something, of a right table nothing. */
function colourComplaints(
  book: Book,
  ids: Map<string, string | undefined>,
  { findings, reading }: Answer,
): string[] {
  return tables.flatMap((table) => {
    const sheet = sheetOf(book, ids.get(table.id));
    // Colours go by the margin: where somebody has pasted over it, that is told.
    const isOverwritten = ({ code, params }: Message): boolean =>
      code === 'workbook.marginOverwritten' && params.sheet === sheet?.name;
    if (reading.messages.some(isOverwritten)) return [];
    const wanted = sheet && coloursWanted(table, book, sheet);
    if (!wanted || !sheet) return [];
    const isAbout = findings.some(({ cells }) => cells.some((cell) => cell.startsWith(`${table.id}.`)));
    const { wrong, all } = wanted;
    // Looking at a colour takes longer than a step: only at those that tell something.
    const places = (isAbout ? wrong.flat() : all).map((at) => parseArea(at) as Area);
    const coloured = new Set(places.length > 0 ? colored(book, sheet.name, places) : []);
    const uncoloured = wrong.filter((cells) => !cells.some((at) => coloured.has(at)));
    const needless = isAbout ? [] : all.filter((at) => coloured.has(at));
    return [
      ...uncoloured.map((cells) => `${table.id}: none of ${cells.join()} is coloured`),
      ...needless.map((at) => `${table.id}: ${at} is coloured, and nothing is wrong`),
    ];
  });
}

async function walk(seed: number): Promise<{ faults: string[]; done: Step[] }> {
  const random = new Random(seed);
  const opened = await openBook((begun[seed % begun.length] as Book).copy());
  const { book } = opened;
  const ids = idsIn(book);
  if (random.chance(0.7)) for (const { sheet } of tables) book.unprotect(sheet.name);
  const walker = { opened, random, undo: null };
  const done: Step[] = [];
  for (let at = 0; at < STEPS; at++) {
    const one = await step(walker);
    done.push(one);
    if (one.did === 'refused') continue;
    const answer = await answerOf(opened);
    const faults = tables.flatMap((table) =>
      complaints(table, book, sheetOf(book, ids.get(table.id)), answer),
    );
    if (one.did === 'check' && !one.failure) faults.push(...colourComplaints(book, ids, answer));
    // Nobody else is there.
    if (one.failure?.startsWith('changedMeanwhile') && !one.did.startsWith('take back'))
      faults.push(one.failure);
    if (faults.length > 0)
      return { faults: [`seed ${seed}, step ${at}: ${one.did}`, ...faults.slice(0, 5)], done };
  }
  return { faults: [], done };
}

describe('a random walk through a report', () => {
  const seeds = process.env['WALK_SEED'] ? [Number(process.env['WALK_SEED'])] : SEEDS;
  it.each(seeds)('[12] seed %i: nothing wrong is called right, nothing right wrong', async (seed) => {
    const { faults, done } = await walk(seed);
    if (faults.length > 0)
      process.stdout.write(
        `${done.map(({ did, failure }) => `  ${did}${failure ? ` ✗ ${failure}` : ''}`).join('\n')}\n`,
      );
    expect(faults).toEqual([]);
  });
});

describe('the eye that judges the walk', () => {
  const judged = async (spoil: (answer: Answer) => Answer): Promise<string[]> => {
    const opened = await openBook((begun[1] as Book).copy());
    const ids = idsIn(opened.book);
    const answer = spoil(await answerOf(opened));
    return tables.flatMap((table) =>
      complaints(table, opened.book, sheetOf(opened.book, ids.get(table.id)), answer),
    );
  };

  it('has nothing to say of a right answer', async () => {
    expect(await judged((answer) => answer)).toEqual([]);
  });

  it.each<[string, (answer: Answer) => Answer]>([
    ['a wrong sum that is called right', (answer) => ({ ...answer, findings: answer.findings.slice(1) })],
    [
      'a right sum that is called wrong',
      (answer) => ({
        ...answer,
        findings: answer.findings.map((one) =>
          one.rule === 'T3-2' ? { ...one, cells: ['requests.processed.business'] } : one,
        ),
      }),
    ],
    [
      'a figure read one row off',
      ({ reading, findings }) => {
        const places = new Map(
          [...reading.places].map(([id, place]) =>
            id === 'requests.granted.person'
              ? ([id, { ...place, row: place.row + 1 }] as const)
              : ([id, place] as const),
          ),
        );
        return { findings, reading: { ...reading, places } };
      },
    ],
    [
      'a whole table that is said to be damaged',
      ({ reading, findings }) => {
        const unread = ['appeals.review.total'];
        const messages = [{ code: 'workbook.blockNotFound', params: {}, unread }];
        return { findings, reading: { ...reading, messages } };
      },
    ],
  ])('notices %s', async (_, spoil) => {
    expect(await judged(spoil)).not.toEqual([]);
  });

  it('notices a row that is gone and not told', async () => {
    const opened = await openBook((begun[1] as Book).copy());
    const { book } = opened;
    const ids = idsIn(book);
    const before = await answerOf(opened);
    book.unprotect('三、依申请公开');
    book.shift('delete', '三、依申请公开', '12:12');
    const told = tables.flatMap((table) => complaints(table, book, sheetOf(book, ids.get(table.id)), before));
    expect(told).not.toEqual([]);
  });
});
