/** @jest-environment ./test/taskpane/browser.js */
/** Rows that the pane has put into the register are taken out again by 撤销, until one of them is edited: issue 20. */
import { act, configure, screen, waitFor } from '@testing-library/react';
import { makeRegister } from '../../src/excel';
import { zhCN } from '../../src/locales';
import { faultText } from '../../taskpane/about';
import { next, stateOf } from '../../taskpane/state';
import { registerOf, request } from '../register/support';
import { cellsIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { show as showState } from './page';
import { type AtWork, chooseFile, press, showOn } from './registerAtWork';

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });

const kept = [
  '编号,收到申请时间,申请人,申请人性质,答复时间,处理结果',
  'K-1,2024-03-04,张三,公民,2024-03-20,予以公开',
  'K-2,2024-03-05,李四,公民,2024-03-21,予以公开',
].join('\n');

async function imported(): Promise<AtWork> {
  const opened = await openReport(report('2021'));
  const own = registerOf([request({ number: '2024-001', applicant: '王五' })]);
  valueOf(await opened.run((context) => makeRegister(context, own, { requests: 3, cases: 2 })));
  const atWork = await showOn(opened);
  await chooseFile(kept);
  await screen.findByText('写入 2 行');
  await press('写入台账');
  await screen.findByText('台账：已写入申请 2 件');
  return atWork;
}

const numbersIn = async (opened: OpenWorkbook): Promise<unknown[]> =>
  (await cellsIn(opened, '台账', 'A5:A8')).flat();

test('they are taken out as one, what was there before stays, and it is said what was taken out', async () => {
  const opened = await imported();
  expect(await numbersIn(opened)).toEqual(['2024-001', 'K-1', 'K-2', '']);
  screen.getByText('取出申请 2 件，台账原有的行不变');
  await press(zhCN.pane.writing.undo);
  await screen.findByText('已撤销，从台账取出申请 2 件');
  expect(await numbersIn(opened)).toEqual(['2024-001', '', '', '']);
  expect(screen.queryByRole('button', { name: zhCN.pane.writing.undo })).toBeNull();
});

test('an edit of another row leaves the offer; an edit of one of them ends it', async () => {
  const { book } = await imported();
  book.edit('台账', 'F5', '别的');
  await screen.findByText('别的');
  screen.getByRole('button', { name: zhCN.pane.writing.undo });
  book.edit('台账', 'D7', '商业企业');
  await waitFor(() => expect(screen.queryByRole('button', { name: zhCN.pane.writing.undo })).toBeNull());
});

test('edited while nobody looks at the register, nothing is taken out; what is copied of the fault names nobody (issue 20.6)', async () => {
  const opened = await imported();
  await act(async () => opened.pane.open(null));
  opened.book.edit('台账', 'C7', '赵六');
  await press(zhCN.pane.writing.undo);
  await screen.findByRole('alert');
  expect(await numbersIn(opened)).toEqual(['2024-001', 'K-1', 'K-2', '']);
  expect(faultText()).toContain('removeFromRegister: workbookChanged');
  expect(faultText()).not.toMatch(/张三|李四|王五|赵六|K-\d|台账/);
});

test('what stopped half way is an alarm: how many are in, how many are not, and why', () => {
  const rows = (...numbers: string[]) => registerOf(numbers.map((number) => request({ number })));
  const first = { requests: 4, cases: 4 };
  const stopped = { code: 'cellEditMode', detail: '', isUndone: true } as const;
  const state = stateOf({ is: 'noReport' });
  const { change } = showState({
    ...state,
    outcome: {
      is: 'done',
      task: { do: 'addToRegister', register: rows('1', '2', '3') },
      value: { standing: { rows: rows('1', '2'), first }, stopped },
    },
  });
  expect(screen.getByRole('alert').textContent).toMatch(/^写入了前 2 行，其余 1 行没有写入.*单元格正在编辑/s);
  change({
    ...state,
    outcome: {
      is: 'done',
      task: { do: 'removeFromRegister', added: { rows: rows('1', '2', '3'), first } },
      value: { standing: { rows: rows('1'), first }, stopped },
    },
  });
  expect(screen.getByRole('alert').textContent).toMatch(/^取出了 2 行，还有 1 行没有取出/);
});

test('of what stopped half way only the rest is written when it is pressed again, also of rows without a number', () => {
  const register = registerOf(['1', null, null].map((number) => request({ number })));
  const [first, second, third] = register.requests;
  if (!first || !second || !third) throw new Error('there are three');
  const document = { name: '台账.csv', reading: { value: register, messages: [] } };
  const standing = { rows: registerOf([first, second]), first: { requests: 4, cases: 4 } };
  const stopped = { code: 'cellEditMode', detail: '', isUndone: true } as const;
  const state = next(
    { ...stateOf({ is: 'noReport' }), page: { is: 'importRegister', document } },
    {
      is: 'ended',
      outcome: { is: 'done', task: { do: 'addToRegister', register }, value: { standing, stopped } },
    },
  );
  const { page } = state;
  const left = page?.is === 'importRegister' ? page.document?.reading.value?.requests : undefined;
  expect(left).toEqual([third]);
  // Taken out again, the whole file is to be chosen once more.
  const emptied = { rows: registerOf([]), first: standing.first };
  const after = next(state, {
    is: 'ended',
    outcome: {
      is: 'done',
      task: { do: 'removeFromRegister', added: standing },
      value: { standing: emptied },
    },
  });
  expect([after.page, after.written]).toEqual([{ is: 'register' }, []]);
});
