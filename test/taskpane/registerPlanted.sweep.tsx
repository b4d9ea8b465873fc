/** @jest-environment ./test/taskpane/browser.js */
/** A register of 300 requests with twenty planted mistakes, brought in, linked, unlinked and mistyped in the pane: issue 20, done when. */
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { writeRegister } from '../../src/documents/register';
import { readReport } from '../../src/excel';
import { sayOfRow, zhCN } from '../../src/locales';
import { checkRegister, count } from '../../src/register';
import { cellAddress } from '../../src/workbook/patch';
import { mistakes, plantedRequests } from '../register/planted';
import { registerOf } from '../register/support';
import { openReport, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { chooseFile, press, showOn } from './registerAtWork';

configure({ asyncUtilTimeout: 120_000 });

const CELL = 'requests.received.person';
const planted = registerOf(plantedRequests());
const right = Number(count(planted, 2024)[CELL]);

/** Everything in a list of which more is shown at each request. */
async function allIn(list: HTMLElement): Promise<HTMLElement[]> {
  const more = () => within(list).queryByRole('button', { name: /^再列出/ });
  for (let button = more(); button; button = more()) await userEvent.click(button);
  return within(list).getAllByRole('listitem');
}

/** What the pane lists as wrong in rows. */
async function listed(): Promise<string[]> {
  const { findings } = zhCN.pane.register;
  const lists = [findings.error, findings.warning, findings.hint].flatMap((name) =>
    screen.queryAllByRole('region', { name }),
  );
  const items = await Promise.all(lists.map(allIn));
  return items.flat().map(({ textContent }) => textContent);
}

test('all are found at their rows and none else; linked, unlinked, mistyped: the wrong cell and the requests are named', async () => {
  const opened = await openReport(report('2021', {}));
  await showOn(opened);
  await chooseFile(String(await writeRegister(planted, 'csv')));
  await press('写入台账');
  await screen.findByText('台账：已写入申请 300 件');

  const found = await listed();
  const expected = checkRegister(planted).map((finding) => [finding.number, sayOfRow(finding, zhCN)]);
  expect(expected).toHaveLength(mistakes.length);
  expect(found).toHaveLength(mistakes.length);
  for (const [number = '', words = ''] of expected)
    expect(found.filter((item) => item.includes(number) && item.includes(words))).toHaveLength(1);

  await press('随台账计算');
  await press('随台账计算');
  await screen.findByText(/格已随台账计算$/);
  expect(screen.queryByText(/：台账 \d+，表中/)).toBeNull();

  await press('改为不随台账');
  await press('改为不随台账');
  await screen.findByText(/格已改为不随台账$/);
  expect(screen.queryByText(/：台账 \d+，表中/)).toBeNull();

  const place = valueOf(await opened.run(readReport)).places.get(CELL)!;
  opened.book.edit(place.sheet, cellAddress(place.row, place.column), String(right - 1));
  await screen.findByText(`一、本年新收政府信息公开申请数量 自然人：台账 ${right}，表中 ${right - 1}`);
  await userEvent.click(screen.getByRole('tab', { name: /^年报/ }));
  await screen.findAllByText(new RegExp(`台账为 ${right}，表中为 ${right - 1}`));
  opened.book.select(place.sheet, cellAddress(place.row, place.column));
  const behind = await screen.findByRole('region', { name: '计入本格的申请' });
  within(behind).getByText(`台账 ${right}，表中 ${right - 1}`);
  expect(await allIn(behind)).toHaveLength(right);
});
