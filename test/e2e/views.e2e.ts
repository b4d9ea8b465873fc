/** Every view of the pane, by a list that the compiler holds complete: axe finds nothing, and the keyboard reaches all there is to press. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enUS, type Locale, zhCN } from '../../src/locales';
import type { Page } from '../../taskpane/state';
import type { View } from '../../taskpane/view';
import type * as views from '../../taskpane/views';
import { type Choice, press, reach, type, type WorkbenchPage } from '../../tools/browser';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { soundReport } from '../../tools/documents/city';
import { openReport } from '../support/excel';
import { report } from '../support/reports';
import { violationsIn } from './support/axe';
import { cutOff } from './support/cutOff';
import { openFile } from './support/files';
import { walkByKeyboard } from './support/keyboard';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

jest.setTimeout(240_000);

type Loaded = Exclude<keyof typeof views, 'loadMore'>;
/** All that the pane can show; before it knows where it is, and outside of Excel, it shows a name. */
type Part = Loaded | Page['is'] | Exclude<View['is'], 'starting' | 'outside'>;

interface Place extends WorkbenchPage {
  readonly words: Locale['pane'];
}

type Step = (at: Place) => Promise<unknown>;

const button = ({ pane }: Place, name: string) =>
  pane.getByRole('button', { name: name.replace(/[（(]?\{.*$/, '') });
const text = ({ pane }: Place, words: string) => pane.getByText(words.replace(/\{.*$/, '')).first();
const back = (at: Place) => button(at, at.words.writing.back).first().click();
async function openMenu(at: Place): Promise<void> {
  await button(at, at.words.report.foot.more).click();
  await at.pane.getByRole('menuitem').first().waitFor();
}
async function choose(at: Place, item: string): Promise<void> {
  await openMenu(at);
  await at.pane.getByRole('menuitem', { name: item }).click();
}

const REQUESTS = '三、依申请公开';

const files = mkdtempSync(join(tmpdir(), 'ogi-views-'));
/** A sound report, and one to be sent back. */
const unitFiles = [1, 2].map((at) => {
  const sound = soundReport(at);
  const path = join(files, `${at}.json`);
  writeFileSync(
    path,
    JSON.stringify({ ...sound, values: { ...sound.values, 'appeals.review.total': 97 + at } }),
  );
  return path;
});

const blank: Readonly<Record<string, Step>> = {
  'first run': (at) => at.pane.locator('form').waitFor(),
  'menu of the first run': openMenu,
  settings: async (at) => {
    await at.pane.getByRole('menuitem').last().click();
    await text(at, at.words.report.menu.settings).waitFor();
  },
  'no register': async (at) => {
    await back(at);
    await choose(at, at.words.register.menu);
    await text(at, at.words.register.standing.none.sentence).waitFor();
  },
  'a register to be imported': async (at) => {
    await button(at, at.words.register.standing.none.import).click();
    await text(at, at.words.register.importing.intro).waitFor();
  },
  'letters before any file': async (at) => {
    await reach(at.page, 'OGI.Summary.OpenLetters');
    await at.ribbon('OGI.Summary.OpenLetters').click();
    await text(at, at.words.letters.beginNext).waitFor();
  },
  'files to be chosen': async (at) => {
    await press(at, 'summary');
    await text(at, at.words.summary.intro).waitFor();
  },
  'files gathered': async (at) => {
    await at.pane.locator('input[type=file]:not([webkitdirectory])').first().setInputFiles(unitFiles);
    await button(at, at.words.summary.writeLetters).waitFor();
  },
  letters: async (at) => {
    await button(at, at.words.summary.writeLetters).click();
    await at.pane.getByRole('article').waitFor();
  },
  summary: async (at) => {
    await back(at);
    await button(at, at.words.summary.make).click();
    await button(at, at.words.summary.update).waitFor({ timeout: 60_000 });
    await at.cell('D7').click();
    await at.pane.getByRole('region', { name: at.words.summary.shares }).waitFor();
  },
};

const example: Readonly<Record<string, Step>> = {
  findings: (at) => at.findings.first().waitFor(),
  'an explanation': async (at) => {
    const warning = at.pane.getByRole('region', { name: at.words.report.list.headings.warning });
    await warning.locator('[data-row]').first().click();
    await button(at, at.words.report.explanation.add).first().click();
    await warning.getByRole('textbox').waitFor();
  },
  'menu of a report': openMenu,
  draft: async (at) => {
    await at.pane.getByRole('menuitem', { name: at.words.report.menu.draft }).click();
    await text(at, at.words.writing.draft.title).waitFor();
  },
  totals: async (at) => {
    await back(at);
    await choose(at, at.words.report.menu.totals);
    await text(at, at.words.writing.totals.title).waitFor();
  },
  import: async (at) => {
    await choose(at, at.words.report.menu.import);
    await at.pane.locator('input[type=file]').first().setInputFiles('workbench/example/zhenhai-2020.txt');
    await button(at, at.words.import.write.this).waitFor();
  },
  'what was written': async (at) => {
    await back(at);
    await button(at, at.words.report.cause.adopt).first().click();
    await button(at, at.words.writing.undo).waitFor();
    await choose(at, at.words.report.menu.written);
    await text(at, at.words.report.menu.written).waitFor();
  },
  'after a check': async (at) => {
    await back(at);
    await button(at, at.words.report.foot.again).click();
    await text(at, at.words.done.check).waitFor();
  },
  'busy for a while': async (at) => {
    // A cell being edited holds up whoever reads.
    await at.cell('D6').dblclick();
    await at.pane.getByText(at.words.readSelection).click();
    await at.pane.getByRole('progressbar').first().waitFor();
  },
  'many findings': async (at) => {
    await at.tab('一、总体情况').click();
    await at.cell('A20').click();
    await at.page.keyboard.press('F2');
    await at.page.keyboard.insertText(
      Array.from({ length: 12 }, (_, n) => `本年共收到政府信息公开申请${n + 50}件。`).join(''),
    );
    await at.page.keyboard.press('Enter');
    await at.pane.getByRole('searchbox').waitFor();
  },
  register: async (at) => {
    await choose(at, at.words.register.menu);
    await button(at, at.words.register.standing.none.make).click();
    await text(at, at.words.register.standing.empty.sentence).waitFor({ timeout: 60_000 });
  },
  'linking to the register': async (at) => {
    // A request that came in the report's year.
    await type(at, 'B5', '2020-3-2');
    await button(at, at.words.register.report.link).click();
    await text(at, at.words.register.link.title).waitFor();
  },
  'what is behind a figure': async (at) => {
    await back(at);
    await at.pane.getByRole('tab', { name: at.words.register.tabs.report }).click();
    await at.tab(REQUESTS).click();
    await at.cell('D6').click();
    await text(at, at.words.register.behind.none).waitFor();
  },
  'a report that cannot be read': async (at) => {
    // Without its cover nobody knows whose report it is.
    await at.tab('封面').click({ button: 'right' });
    await at.page.getByRole('menuitem').last().click();
    await text(at, at.words.unreadable).waitFor();
  },
};

/** A report without a row of this year's tables, and without one of last year's. */
async function damagedFile(): Promise<string> {
  const { book } = await openReport(report('2021'));
  for (const [sheet, row] of [
    [REQUESTS, '12:12'],
    ['上年数据', '26:26'],
  ] as const) {
    book.unprotect(sheet);
    book.shift('delete', sheet, row);
  }
  const path = join(files, 'damaged.xlsx');
  writeFileSync(path, await saveXlsx(book));
  return path;
}

const damaged: Readonly<Record<string, Step>> = {
  'a row that is gone': async (at) => {
    await openFile(at, await damagedFile());
    await button(at, at.words.report.standing.broken.putBack).waitFor();
  },
  'a row that is gone of last year’s': async (at) => {
    await button(at, at.words.report.standing.broken.putBack).click();
    await button(at, at.words.writing.undo).waitFor();
    await at.pane.getByRole('alert').waitFor();
  },
  'rows that were put back': async (at) => {
    await button(at, at.words.report.standing.broken.putBack).click();
    await at.pane.getByRole('alert').waitFor({ state: 'detached' });
  },
};

const walks = {
  'in an empty workbook': { choice: { book: 'blank' }, steps: blank },
  'in a report': { choice: {}, steps: example },
  'while a report is filled': {
    choice: { book: 'blank' },
    steps: {
      filling: async (at: Place) => {
        await at.pane.locator('form input').first().fill('某局');
        await at.pane.locator('form button[type=submit]').click();
        await text(at, at.words.report.standing.untouched.sentence).waitFor({ timeout: 60_000 });
      },
    },
  },
  'in a report that somebody has damaged': { choice: { book: 'blank' }, steps: damaged },
  'in an Excel too old': {
    choice: { excelApi: '1.7' },
    steps: { 'too old': (at: Place) => text(at, at.words.tooOld.title).waitFor() },
  },
} as const satisfies Readonly<Record<string, { choice: Choice; steps: Readonly<Record<string, Step>> }>>;

/** In which step each part is on view: who adds a part says here where it is looked at. */
const shownIn: Readonly<Record<Part, string>> = {
  noReport: 'first run',
  FirstRun: 'first run',
  DockMenu: 'menu of the first run',
  settings: 'settings',
  SettingsView: 'settings',
  RegisterPages: 'no register',
  importRegister: 'a register to be imported',
  gather: 'files gathered',
  letters: 'letters',
  summary: 'summary',
  SummaryPages: 'summary',
  ready: 'findings',
  ExplanationEditor: 'an explanation',
  SearchField: 'many findings',
  draft: 'draft',
  DraftView: 'draft',
  totals: 'totals',
  TotalsView: 'totals',
  written: 'what was written',
  WrittenView: 'what was written',
  OutcomeBar: 'after a check',
  import: 'import',
  ImportView: 'import',
  Progress: 'busy for a while',
  register: 'register',
  RegisterTabs: 'register',
  link: 'linking to the register',
  Behind: 'what is behind a figure',
  unreadable: 'a report that cannot be read',
  Notices: 'a report that cannot be read',
  GoneSheets: 'a report that cannot be read',
  ProgressList: 'filling',
  tooOld: 'too old',
  PriorGap: 'a row that is gone of last year’s',
};

const languages = { 'zh-CN': zhCN, 'en-US': enUS } as const;
const looks = { light: 'zh-CN', dark: 'en-US' } as const;

describeInBrowser('Every view of the pane', (open) => {
  test('is looked at in one of the walks', () => {
    const steps = Object.values(walks).flatMap((walk) => Object.keys(walk.steps));
    expect(Object.values(shownIn).filter((step) => !steps.includes(step))).toEqual([]);
  });

  for (const [theme, lang] of Object.entries(looks)) {
    test.each(Object.entries(walks))(
      `%s, ${theme}: right for axe and for the keyboard`,
      async (name, walk) => {
        const workbench = await open({ ...walk.choice, theme, lang });
        const at: Place = { ...workbench, words: languages[lang].pane };
        await at.page.emulateMedia({ reducedMotion: 'reduce' });
        const faults: Record<string, unknown> = {};
        for (const [step, act] of Object.entries<Step>(walk.steps)) {
          await act(at);
          // Another workbook opens another pane.
          const frame = await at.paneFrame();
          await keepPicture(at, `view-${step.replaceAll(' ', '-')}-${theme}`);
          const found = [...(await violationsIn(frame)), ...(await cutOff(frame))];
          // The keys are the same in the dark.
          const { unreached, unseen } =
            theme === 'light' ? await walkByKeyboard(at.page, frame) : { unreached: [], unseen: [] };
          if (found.length + unreached.length + unseen.length > 0)
            faults[step] = { found, unreached, unseen };
        }
        expect({ [name]: faults }).toEqual({ [name]: {} });
      },
    );
  }
});
