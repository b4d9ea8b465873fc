/** What the races have in common: how a command and the acts in its way are said. */
import { readReport, write } from '../../src/excel';
import type { Report } from '../../src/report';
import type { WorkbookReading, Writing } from '../../src/workbook/report';
import type { Act, Command } from './coauthor';
import { openReport, type OpenWorkbook, valueOf } from './excel';
import { report } from './reports';

export interface Race {
  readonly command: Command;
  readonly acts: readonly Act[];
  /** It makes sheets in thousands of actions. */
  readonly makes?: true;
}

/** By the name of what is done. */
export type Races = Readonly<Record<string, () => Promise<Race>>>;

export const received = 'requests.received.person';

export const plain = (): Promise<OpenWorkbook> =>
  openReport(
    report('2021', { [received]: 2, 'requests.carriedOut.research': null, 'appeals.review.total': 3 }),
  );

type Read = WorkbookReading & { report: Report };

export async function read({ run }: OpenWorkbook): Promise<Read> {
  const { report: subject, ...rest } = valueOf(await run(readReport));
  if (!subject) throw new Error('the workbook has no report');
  return { ...rest, report: subject };
}

/** What is written was seen in the workbook as it is at the start. */
export async function writing(opened: OpenWorkbook, wanted: (seen: Read) => Writing): Promise<Command> {
  const seen = wanted(await read(opened));
  return { book: opened.book.copy(), run: ({ run }) => run((context) => write(context, seen)) };
}
