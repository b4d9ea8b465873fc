/** Many files followed through their check: how far it has got, and a line for whatever was odd on reading them. */
import type { Message } from '../src/report';
import { messagesOnReading } from '../src/rules';
import { isDamaged } from '../src/workbook/report';
import { isOfSummary } from '../src/summary';
import { checkAll } from './checkAll';
import type { FileResult, FileToCheck } from './checkFile';
import { complainOf, type ExitCode } from './output';
import type { Progress } from './progress';

/** What is said of a summary among units' reports. */
export const NOT_A_UNIT: Message = { code: 'summary.notAUnit', params: {} };

interface Following extends Pick<FileToCheck, 'prior' | 'withoutCauses'> {
  /** Their figures are used: summaries are told of and left out, and so are workbooks that lack a part of their tables. */
  readonly unitsOnly?: boolean;
}

/** The results in the order of the files; whatever becomes of one, the others are checked. */
export async function* follow(
  files: readonly string[],
  { prior, withoutCauses = false, unitsOnly = false }: Following,
  { advance, output }: Progress,
): AsyncGenerator<FileResult> {
  const options = {
    withoutCauses,
    wholeOnly: unitsOnly,
    ...(prior && { prior }),
    ...(output.today && { today: output.today }),
  };
  for await (const result of checkAll(files, options)) {
    advance();
    const { file, messages, report } = result;
    if (unitsOnly && isOfSummary(messages)) {
      complainOf(file, [NOT_A_UNIT], output);
      continue;
    }
    // What is a finding is not said twice.
    const told = report ? messagesOnReading(messages) : messages;
    complainOf(file, told, output);
    yield result;
  }
}

/** 2: it, or a table of its workbook, could not be read; 1: it has errors. */
export function exitCodeOf({ report, messages }: FileResult): ExitCode {
  if (!report || isDamaged(messages)) return 2;
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The code of all is that of the worst. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
