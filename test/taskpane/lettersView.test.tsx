/** @jest-environment ./test/taskpane/browser.js */
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locales, zhCN } from '../../src/locales';
import { assemble, type UnitReport } from '../../src/summary';
import { nothingGathered } from '../../taskpane/gathering';
import { next, type State, stateOf } from '../../taskpane/state';
import { usual } from '../../taskpane/preferences';
import { unitOf } from '../summary/support';
import { axeFindings, show } from './page';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const words = zhCN.pane.letters;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const reports: readonly UnitReport[] = [
  unitOf('交通局', { 'appeals.review.total': 9 }),
  unitOf('商务局', { 'requests.received.total': 9 }),
  unitOf('水务局'),
];

const written = (more: Partial<State> = {}): State => ({
  ...stateOf({ is: 'noReport' }),
  page: { is: 'letters' },
  gathering: { ...nothingGathered, reports },
  ...more,
});

describe('退回修改通知 in the pane (issue 12.9)', () => {
  it('shows one letter after the other, as it will stand on the page', async () => {
    show(written());
    await screen.findByRole('heading', { name: '交通局，第 1 次退回' });
    expect(screen.getByRole('article').textContent).toMatch(/交通局：.*一、须改正的1\. 四、复议诉讼：/);
    expect(screen.getByText('第 1 个，共 2 个')).toBeTruthy();
    await userEvent.click(await button(words.next));
    expect(screen.getByRole('article').textContent).toContain('商务局：');
    expect((await button(words.next)).getAttribute('aria-disabled')).toBe('true');
  });

  it('begins with the unit that was chosen', async () => {
    show(written({ page: { is: 'letters', unit: '商务局' } }));
    await screen.findByRole('heading', { name: '商务局，第 1 次退回' });
  });

  it('is saved as Word or text, and all at once', async () => {
    const perform = jest.fn(async () => true);
    const sender = { office: '县政府办' };
    show(written({ preferences: { ...usual, sender } }), { perform });
    const letter = (unit: string) => expect.objectContaining({ unit });
    const save = { do: 'saveLetters', letters: [letter('交通局')], sender };
    await userEvent.click(await button(words.word));
    expect(perform).toHaveBeenLastCalledWith({ ...save, as: 'docx' });
    await userEvent.click(await button(words.text));
    expect(perform).toHaveBeenLastCalledWith({ ...save, as: 'txt' });
    await userEvent.click(await button('全部打包（2）'));
    const all = [letter('交通局'), letter('商务局')];
    expect(perform).toHaveBeenLastCalledWith({ ...save, letters: all, as: 'zip' });
  });

  it('keeps who signs, for every letter and the next time', async () => {
    const onPrefer = jest.fn();
    show(written(), { onPrefer });
    await userEvent.click(await button(words.sender));
    await userEvent.type(screen.getByLabelText(words.fields.office), '办');
    expect(onPrefer).toHaveBeenLastCalledWith({ sender: { office: '办' } });
  });

  it('tells in the second round what is still open, of the units that have sent again', async () => {
    const { value: seed } = assemble({ reports, unread: [] });
    if (!seed) throw new Error('nothing was assembled');
    const made = { is: 'done', task: { do: 'makeSummary', seed }, value: undefined } as const;
    const begun = next(written({ gathering: nothingGathered }), { is: 'ended', outcome: made });
    const again = unitOf('交通局', { 'appeals.review.total': 8 });
    show({ ...begun, page: { is: 'letters' }, gathering: { ...nothingGathered, reports: [again] } });
    await screen.findByRole('heading', { name: '交通局，第 2 次退回' });
    expect(screen.getByText('上次的 1 处，已改 0 处，还有 1 处；新发现 0 处')).toBeTruthy();
    await userEvent.click(await button(words.next));
    await screen.findByRole('heading', { name: '商务局，第 1 次退回' });
  });

  it('asks for the files first where none were read, and says so where nothing has to go back', async () => {
    const { change } = show(written({ gathering: nothingGathered }));
    expect(await button(zhCN.pane.summary.chooseFolder)).toBeTruthy();
    change(written({ gathering: { ...nothingGathered, reports: [unitOf('水务局')] } }));
    expect(await screen.findByRole('heading', { name: words.none })).toBeTruthy();
  });
});

describe.each(Object.values(locales))('the letters ($id)', (locale) => {
  it('axe finds nothing, no word is missing', async () => {
    show(written(), { locale });
    await userEvent.click(await button(locale.pane.letters.sender));
    expect(await axeFindings()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });
});
