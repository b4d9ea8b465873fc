/** A row that somebody has deleted from a table is put back as it was, blank (issue 12, the state “broken”). */
import { checkReport, putRowBack, readReport } from '../../src/excel';
import { isDamaged } from '../../src/workbook/report';
import { faultsOf, types } from '../support/coauthor';
import { openReport, valueOf } from '../support/excel';
import { actionsOf, failAt, sampled } from '../support/faults';
import { fresh, openEdition, putBack, remove, requests, sheetsOf, specifyRows } from '../support/putBack';
import { races } from '../support/races';
import { report } from '../support/reports';

// Every row: putBack.sweep.ts.
specifyRows(({ isAtEdge }) => isAtEdge);

describe('a row that was deleted from section 3', () => {
  it('[12] comes back blank into a published report, whose figures stay; it can be checked again', async () => {
    const opened = await openReport(report('2021', { 'requests.refused.internalAffairs.person': 7 }));
    remove(opened.book, { sheet: requests, row: 12 });
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

  it.each([
    [10, 7],
    [6, 31],
    [29, 31],
  ])(
    '[12] row %i is not half put back: where any action fails, the sheets are as they were',
    async (row, stride) => {
      const opened = await openReport(report('2021'));
      remove(opened.book, { sheet: requests, row });
      const { book, host, run } = opened;
      const before = book.copy();
      const wanted = sheetsOf(before, false);
      const batches = await actionsOf(host, () => run(putRowBack));
      for (const [roundTrip, count] of batches.entries()) {
        for (const action of sampled(count, roundTrip, stride)) {
          book.become(before.copy());
          failAt(host, roundTrip, action);
          const result = await run(putRowBack);
          if (!result.ok)
            expect([roundTrip, action, sheetsOf(book, false)]).toEqual([roundTrip, action, wanted]);
        }
      }
    },
  );

  it('[12] is named, and not offered, where another one is missing too', async () => {
    const opened = await openEdition('2021', true);
    remove(opened.book, { sheet: requests, row: 12 });
    remove(opened.book, { sheet: requests, row: 20 });
    const { gap, messages } = valueOf(await opened.run(readReport));
    expect(gap).toBeNull();
    expect(messages).toMatchObject([
      { code: 'workbook.rowNotFound', params: { place: expect.stringContaining('3.危及') } },
      { code: 'workbook.rowNotFound', params: { place: expect.stringContaining('1.信访举报') } },
    ]);
    expect(await opened.run(putRowBack)).toMatchObject({ failure: { code: 'changedMeanwhile' } });
  });

  it('[12] is put back on a sheet that is protected again, and leaves it so', async () => {
    const opened = await openReport(fresh);
    const { protection } = opened.book.sheet(requests);
    remove(opened.book, { sheet: requests, row: 12 });
    opened.book.sheet(requests).protection = protection;
    await putBack(opened);
    expect(opened.book.sheet(requests).protection).toEqual(protection);
  });
});

it('[14.2] a row is not taken out with what somebody types into its total meanwhile', async () => {
  const { command } = await races['a row taken out again']!();
  expect(await faultsOf(command, [types(requests, 'J9', '99')])).toEqual([]);
});
