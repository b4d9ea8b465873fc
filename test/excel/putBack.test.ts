/** A row that somebody has deleted from a table is put back as it was, blank (issue 12, the state “broken”). */
import type { Book } from 'office-js-simulator';
import { checkReport, putRowBack, readReport } from '../../src/excel';
import { forms } from '../../src/form';
import { isDamaged } from '../../src/workbook/report';
import { openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { actionsOf, failAt, sampled } from '../support/faults';
import { report } from '../support/reports';

const requests = '三、依申请公开';
const fresh = { unit: '某局', year: 2024, edition: '2021' } as const;

const rows = forms['2021'].tables.find(({ id }) => id === 'requests')?.blocks[0]?.rows ?? [];
/** By the number of the row on the sheet, from its label: those between which an outcome stands. */
const outcomes = rows.map(({ labels }, at) => [6 + at, labels.join(' / ')] as const).slice(3, -3);

function remove({ book }: OpenWorkbook, row: number): void {
  book.unprotect(requests);
  book.shift('delete', requests, `${row}:${row}`);
}

const putBack = async ({ run }: OpenWorkbook): Promise<void> => void valueOf(await run(putRowBack));

const sheetsOf = (book: Book) => {
  const { sheets, names } = book.snapshot();
  return { sheets, names };
};

describe('a row that was deleted from section 3', () => {
  it.each(outcomes)('[12] row %i, %s, is put back in a fresh form as it was', async (row) => {
    const opened = await openReport(fresh);
    opened.book.unprotect(requests);
    const before = sheetsOf(opened.book);
    remove(opened, row);
    await putBack(opened);
    expect(sheetsOf(opened.book)).toEqual(before);
  });

  it('[12] comes back blank into a published report, whose figures stay; it can be checked again', async () => {
    const opened = await openReport(report('2021', { 'requests.refused.internalAffairs.person': 7 }));
    remove(opened, 12);
    await putBack(opened);
    const reading = valueOf(await opened.run(readReport));
    expect(isDamaged(reading.messages)).toBe(false);
    expect(reading.report?.values).toMatchObject({
      'requests.refused.threeSecurities.person': null,
      'requests.refused.threeSecurities.total': null,
      'requests.refused.internalAffairs.person': 7,
    });
    valueOf(await opened.run(checkReport));
  });

  it('[12] is not half put back: where any action fails, the sheets are as they were', async () => {
    const opened = await openReport(report('2021'));
    remove(opened, 10);
    const { book, host, run } = opened;
    const before = book.copy();
    const wanted = before.snapshot(false);
    const batches = await actionsOf(host, () => run(putRowBack));
    for (const [roundTrip, count] of batches.entries()) {
      for (const action of sampled(count, roundTrip, 7)) {
        book.become(before.copy());
        failAt(host, roundTrip, action);
        const result = await run(putRowBack);
        if (!result.ok)
          expect([roundTrip, action, book.snapshot(false)]).toEqual([roundTrip, action, wanted]);
      }
    }
  });

  it('[12] is put back on a sheet that is protected again, and leaves it so', async () => {
    const opened = await openReport(fresh);
    const { protection } = opened.book.sheet(requests);
    remove(opened, 12);
    opened.book.sheet(requests).protection = protection;
    await putBack(opened);
    expect(opened.book.sheet(requests).protection).toEqual(protection);
  });
});
