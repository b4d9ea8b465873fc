/** A made-up register beside a report, for pictures: replied to, open, due soon and overdue as of today; a row that counts nowhere. */
import { writeFileSync } from 'node:fs';
import { newWorkbook } from '../../cli/workbook';
import { makeRegister, makeReport } from '../../src/excel';
import {
  type CaseRow,
  type Day,
  dayOf,
  REPLY_DAYS,
  type RequestRow,
  workingDayAfter,
} from '../../src/register';
import type { ReportSeed } from '../../src/workbook/report';

const line = { sheet: '', row: 0 };

const isWorkingDay = (day: Day): boolean => workingDayAfter(day - 1, 1) === day;

/** The last working day on which a request came whose reply is due in so many working days, or was so long ago. */
function receivedFor(today: Day, left: number): Day {
  const longAgo = 2 * (REPLY_DAYS + Math.abs(left)) + 30;
  const days = Array.from({ length: longAgo }, (_, back) => today - back).filter(isWorkingDay);
  return days.find((day) => (workingDayAfter(day, REPLY_DAYS) ?? day) <= today + left) ?? today;
}

const contents = ['水库除险加固招标文件', '河道采砂许可名单', '防汛应急预案', '供水水质检测报告'] as const;
const outcomes = ['granted', 'granted', 'partlyGranted', 'unavailable.notHeld', 'refused.internalAffairs'];

function closed(at: number, year: number): RequestRow {
  const received = workingDayAfter(dayOf(year, 1, 3), 9 * at) ?? dayOf(year, 2, 1);
  const replied = workingDayAfter(received, 8 + (at % 10)) ?? received;
  return {
    line,
    values: {
      number: `${year}-${String(at + 1).padStart(3, '0')}`,
      received,
      applicant: at % 3 === 2 ? '青山商贸有限公司' : `申请人${at + 1}`,
      type: at % 3 === 2 ? 'business' : 'person',
      way: at % 2 === 0 ? 'web' : 'inPerson',
      content: contents[at % contents.length] ?? null,
      replied,
      delivery: 'email',
      delivered: replied,
      document: `水公开〔${year}〕${at + 1}号`,
      closed: replied,
      outcome: outcomes[at % outcomes.length] ?? null,
    },
  };
}

const open = (number: string, received: Day, at: number): RequestRow => ({
  line,
  values: {
    number,
    received,
    applicant: `申请人${at}`,
    type: 'person',
    way: 'web',
    content: contents[at % contents.length] ?? null,
  },
});

export function exampleRows(year: number, today: Day): { requests: RequestRow[]; cases: CaseRow[] } {
  const replied = Array.from({ length: 18 }, (_, at) => closed(at, year));
  const [first] = replied;
  return {
    requests: [
      ...replied.map((row, at) => (at === 6 ? { ...row, values: { ...row.values, type: null } } : row)),
      open('在办-01', receivedFor(today, -6), 1),
      open('在办-02', receivedFor(today, 3), 2),
      open('在办-03', receivedFor(today, 20), 3),
    ],
    cases: [
      {
        line,
        values: {
          request: first?.values.number ?? null,
          kind: 'review',
          opened: dayOf(year, 4, 8),
          ended: dayOf(year, 6, 3),
          result: 'upheld',
        },
      },
      { line, values: { request: `${year}-004`, kind: 'litigationDirect', opened: dayOf(year, 10, 15) } },
    ],
  };
}

/** Saves a workbook of the report with the register, a few rows ready in it. */
export async function writeRegisterExample(path: string, seed: ReportSeed, today: Day): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  await workbook.run((context) => makeReport(context, seed));
  const rows = exampleRows(seed.year, today);
  await workbook.run((context) => makeRegister(context, rows, { requests: 6, cases: 6 }));
  const bytes = await workbook.save();
  writeFileSync(path, bytes);
  return bytes;
}
