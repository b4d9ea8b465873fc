/**
 * Files in Excel for Mac, where a download by link does nothing and says nothing (issue 14.5).
 * @jest-environment ./test/taskpane/browser.js
 */
import { screen } from '@testing-library/react';
import { excelActions } from '../../taskpane/actions';
import { download } from '../../taskpane/download';
import { stateOf } from '../../taskpane/state';
import { report } from '../support/reports';
import { show } from './page';
import { readyWith } from './readings';

const subject = report('2021', { 'requests.received.person': 2 });

/** What was written to the clipboard, by its type. */
const written: { type: string; content: Promise<Blob> }[] = [];

class Item {
  constructor(items: Record<string, Promise<Blob>>) {
    for (const [type, content] of Object.entries(items)) written.push({ type, content });
  }
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

const addresses = { made: 0, revoked: 0 };

function on(platform: 'Mac' | 'PC'): void {
  Object.assign(globalThis, {
    Office: { context: { platform }, PlatformType: { Mac: 'Mac', PC: 'PC' } },
    ClipboardItem: Item,
  });
  const clipboard = { write: async (items: Item[]) => void items };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  URL.createObjectURL = () => `blob:${++addresses.made}`;
  URL.revokeObjectURL = () => void (addresses.revoked += 1);
  written.length = 0;
}

const actions = excelActions(() => Promise.reject(new Error('nothing is asked of Excel')));

describe('[14.5] handing over a report', () => {
  it.each([
    ['docx', 'text/html', '<table'],
    ['html', 'text/plain', '<table'],
    ['csv', 'text/plain', '收到'],
    ['json', 'text/plain', '"requests.received.person": 2'],
  ] as const)('in Excel for Mac %s is copied as %s, in the press itself', async (kind, type, part) => {
    on('Mac');
    const handed = actions.exportReport(subject, kind);
    // Safari lets nobody write to the clipboard later.
    expect(written.map((one) => one.type)).toEqual([type]);
    expect(await handed).toEqual({ ok: true, value: 'copied' });
    expect(await textOf(await written[0]!.content)).toContain(part);
    expect(addresses.made).toBe(0);
  });

  it('elsewhere it is downloaded, and the address is kept until the browser has surely begun', async () => {
    on('PC');
    jest.useFakeTimers();
    download(new Uint8Array(1), 'a/b.json');
    jest.advanceTimersByTime(30_000);
    expect(addresses).toEqual({ made: 1, revoked: 0 });
    jest.advanceTimersByTime(60_000);
    expect(addresses).toEqual({ made: 1, revoked: 1 });
    jest.useRealTimers();
  });

  it('the pane says what to do with what was copied', () => {
    const task = { do: 'exportReport', report: subject, kind: 'docx' } as const;
    show({ ...stateOf(readyWith(report('2021'))), outcome: { is: 'done', task, value: 'copied' } });
    expect(screen.getByText(/^Mac 版 Excel 不能从面板下载文件，报告已复制。/)).toBeTruthy();
  });
});
