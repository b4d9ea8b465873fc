/** How long a register of many requests takes to count into tables three and four and to check row by row, and an edit of it in the pane. */
import {
  applicantTypes,
  checkRegister,
  count,
  dayOfIso,
  outcomes,
  type Register,
  requestColumnIds,
} from '../../src/register';
import { editInPane } from './registerInPane';
import type { Row } from './row';
import { millisecondsSince } from './timing';

const SIZES = [1_000, 5_000, 10_000];
const IN_PANE = 5_000;
const YEAR = 2024;

/** The day on which it is looked at. */
const LATER = dayOfIso('2025-01-10') ?? 0;

/** Requests received all through the year, each answered within the period, of all types and outcomes in turn. */
function registerOf(size: number): Register {
  const first = dayOfIso(`${YEAR}-01-02`) ?? 0;
  const requests = Array.from({ length: size }, (_, at) => {
    const received = first + (at % 330);
    return {
      line: { sheet: '台账', row: at + 2 },
      values: {
        number: `T${at}`,
        received,
        type: applicantTypes[at % applicantTypes.length]?.id ?? null,
        replied: received + 10,
        outcome: outcomes[at % outcomes.length]?.id ?? null,
      },
    };
  });
  return { requests, cases: [], columns: new Set(requestColumnIds) };
}

function milliseconds(work: () => unknown): number {
  work();
  const start = process.cpuUsage();
  work();
  return millisecondsSince(start);
}

export async function registerCounted(): Promise<Row[]> {
  const counted = SIZES.map((size): Row => {
    const register = registerOf(size);
    return {
      name: `register of ${size} requests`,
      figures: {
        'ms of processor to count': milliseconds(() => count(register, YEAR)).toFixed(0),
        'to check': milliseconds(() => checkRegister(register, YEAR)).toFixed(0),
      },
    };
  });
  const edit = await editInPane(registerOf(IN_PANE), YEAR, LATER);
  return [
    ...counted,
    { name: `an edit, ${IN_PANE} requests on view`, figures: { 'ms of processor': edit.toFixed(0) } },
  ];
}
