/** @jest-environment ./test/taskpane/browser.js */
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { enUS, zhCN } from '../../src/locales';
import { excelActions } from '../../taskpane/actions';
import { createPane } from '../../taskpane/pane';
import { keepPreferences, keptPreferences, usual } from '../../taskpane/preferences';
import { openReport } from '../support/excel';
import { report } from '../support/reports';
import { showAtWork } from './page';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const words = zhCN.pane.settings;

async function openSettings() {
  const workbook = await openReport(report('2021'));
  const keep = jest.fn();
  const pane = createPane(excelActions(workbook.run), { is: 'starting' }, { kept: usual, keep });
  showAtWork(pane);
  await act(() => pane.perform({ do: 'open' }));
  act(() => pane.open({ is: 'settings' }));
  return { ...workbook, pane, keep };
}

describe('settings (issue 12.1)', () => {
  it('are kept for the next time', async () => {
    const { keep } = await openSettings();
    await userEvent.click(await screen.findByRole('switch', { name: words.switches.showsHints.name }));
    expect(keep).toHaveBeenLastCalledWith({ ...usual, showsHints: false });
  });

  it('turn off reading after every edit; the foot says that there were edits, and turning it on reads them', async () => {
    const { book, pane } = await openSettings();
    const live = await screen.findByRole('switch', { name: words.switches.isLive.name });
    await userEvent.click(live);
    const { shown } = pane.state();
    await act(async () => book.edit('三、依申请公开', 'D6', '3'));
    await act(() => new Promise((after) => setTimeout(after, 500)));
    expect(pane.state()).toMatchObject({ shown, isBehind: true });
    act(() => pane.open(null));
    expect(screen.getByText(new RegExp(zhCN.pane.report.foot.behind))).toBeTruthy();
    await act(async () => pane.prefer({ isLive: true }));
    await act(() => new Promise((after) => setTimeout(after, 500)));
    expect(pane.state().isBehind).toBe(false);
    expect(pane.state().shown).toBeGreaterThan(shown);
  });

  it('turn the pane into another language, not the sheets', async () => {
    await openSettings();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: words.language }), 'en-US');
    expect(await screen.findByRole('heading', { name: enUS.pane.report.menu.settings })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-US');
  });

  it('are as usual where nothing was kept, or what was kept is damaged', () => {
    expect(keptPreferences()).toEqual(usual);
    keepPreferences({ ...usual, follows: false });
    expect(keptPreferences()).toEqual({ ...usual, follows: false });
    localStorage.setItem('ogi.preferences', '{');
    expect(keptPreferences()).toEqual(usual);
  });
});

describe('the input message of a cell, which is in the sheets’ language (issue 12.10)', () => {
  it('is told in English by an English pane when the cell is selected', async () => {
    const { book, pane } = await openSettings();
    act(() => pane.prefer({ language: 'en-US' }));
    act(() => pane.open(null));
    await act(async () => book.select('三、依申请公开', 'D6'));
    expect(await screen.findByText(/^1 Received this year, persons: Enter 0 or a whole number/)).toBeTruthy();
    await act(async () => book.select('三、依申请公开', 'J6'));
    expect(await screen.findByText(/total: The sum of its parts/)).toBeTruthy();
    act(() => pane.prefer({ language: 'zh-CN' }));
    await waitFor(() => expect(screen.queryByText(/The sum of its parts/)).toBeNull());
  });
});
