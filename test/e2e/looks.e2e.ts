/** Theme, language, and what axe says of each view. */
import type { Locator } from 'playwright-core';
import { eventually } from '../../tools/browser';
import { violationsIn } from './support/axe';
import { cutOff } from './support/cutOff';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

/** How light the ground of an element is, its own or what it lies on, from 0 to 255. */
const lightness = (element: Locator): Promise<number> =>
  element.evaluate((each) => {
    for (let at: Element | null = each; at; at = at.parentElement) {
      const channels = getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)!
        .map(Number);
      if (channels[3] !== 0) return Math.max(...channels.slice(0, 3));
    }
    throw new Error('Nothing has a ground');
  });

describeInBrowser('Looks', (open) => {
  test('the window and the pane are dark in a dark Office, and light in a light one', async () => {
    for (const theme of ['dark', 'light'] as const) {
      const workbench = await open({ theme });
      // Until the report is read another heading stands there.
      await workbench.findings.first().waitFor();
      const grounds = [workbench.page.locator('.ribbon .groups'), workbench.pane.locator('h1')];
      for (const ground of grounds) {
        const light = await lightness(ground);
        if (theme === 'dark') expect(light).toBeLessThan(80);
        else expect(light).toBeGreaterThan(200);
      }
      await keepPicture(workbench, theme);
    }
  });

  test('an English Office gets English ribbon and pane, without a Chinese word of ours', async () => {
    const workbench = await open({ lang: 'en-US' });
    await workbench.findings.first().waitFor();
    const ribbon = await workbench.page.locator('.ribbon').innerText();
    const pane = await workbench.pane.locator('main').innerText();
    const quoting = await workbench.findings
      .filter({ has: workbench.pane.locator('blockquote') })
      .allInnerTexts();
    expect(ribbon).toContain('Check');
    expect(pane).toContain('Errors to correct');
    // The name of the unit and what is quoted of the report are the clerk's own words.
    const own = ['宁波市镇海区综合行政执法局', ...quoting];
    const ours = own.reduce((text, words) => text.replace(words, ''), pane);
    expect(ours).not.toMatch(/\p{Script=Han}/u);
    expect(ribbon).not.toMatch(/\p{Script=Han}/u);
    await keepPicture(workbench, 'english');
  });

  test('a flagged cell has an edge of its own where the system chooses the colours (issue 12.11)', async () => {
    const workbench = await open({});
    await workbench.findings.first().waitFor();
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    const edge = (at: string): Promise<string> =>
      workbench.cell(at).evaluate((cell) => getComputedStyle(cell).outlineStyle);
    await eventually(() => edge('D8'), 'dashed');
    expect(await edge('D10')).toBe('none');
    await keepPicture(workbench, 'contrast');
  });

  test('a page of the pane is read from its beginning, however far down the list was read', async () => {
    const workbench = await open({});
    const { page, pane } = workbench;
    await pane.locator('table').waitFor();
    await page.locator('aside').evaluate((aside) => (aside.style.width = '250px'));
    const frame = await workbench.paneFrame();
    const scrolled = (to?: number): Promise<number> =>
      frame.evaluate((top) => {
        if (top !== undefined) document.documentElement.scrollTop = top;
        return document.documentElement.scrollTop;
      }, to);
    expect(await scrolled(120)).toBeGreaterThan(0);
    await pane.locator('footer button[aria-haspopup]').click();
    await pane.getByRole('menuitem').last().click();
    await eventually(() => scrolled(), 0);
  });

  test.each(['zh-CN', 'en-US'])('nothing in the pane is cut off at its usual width in %s', async (lang) => {
    const { findings, paneFrame } = await open({ lang });
    await findings.first().waitFor();
    expect(await cutOff(await paneFrame())).toEqual([]);
  });

  const views = {
    'first run': { choice: { book: 'blank' }, shows: 'form' },
    findings: { choice: {}, shows: 'table' },
  } as const;
  for (const theme of ['light', 'dark'] as const) {
    test.each(Object.entries(views))(`axe finds nothing in the ${theme} view of the %s`, async (_, view) => {
      const { page, pane, paneFrame } = await open({ ...view.choice, theme });
      await pane.locator(view.shows).waitFor();
      expect(await violationsIn(await paneFrame())).toEqual([]);
      expect(await violationsIn(page.mainFrame())).toEqual([]);
    });
  }
});
