/** Which buttons of the pane the keyboard cannot reach, and which of them do not show that they have the focus. */
import type { Frame, Page } from 'playwright-core';

interface Walk {
  /** What was never focused. */
  readonly unreached: string[];
  /** What looks the same with the focus and without. */
  readonly unseen: string[];
}

/** The look of an element and of what it stands in, outlines and what is painted before and after them included. */
const WATCH = `
(() => {
  const seen = new Map();
  const lookOf = (element) => {
    const parts = [];
    for (let at = element, up = 0; at && up < 3; at = at.parentElement, up++)
      for (const part of [null, '::before', '::after']) {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, border, backgroundColor, transform, textDecorationLine, textDecorationStyle } =
          getComputedStyle(at, part);
        parts.push(outlineStyle, outlineWidth, outlineColor, boxShadow, border, backgroundColor, transform, textDecorationLine, textDecorationStyle);
      }
    return parts.join('|');
  };
  const wanted = 'button, a[href], input, select, textarea, [role=button], [role=menuitem], [role=tab], [tabindex="0"]';
  // A search is emptied with Escape.
  const isThere = (element) => !element.matches('.fui-SearchBox__dismiss') &&
    element.checkVisibility({ visibilityProperty: true }) && element.type !== 'file' && !element.disabled && !element.closest('[aria-hidden=true]');
  const name = (element) => element.outerHTML.slice(0, 160);
  window.walk = {
    note() {
      const element = document.activeElement;
      if (!document.hasFocus() || !element || element === document.body) return -1;
      // Pressed by the mouse before, it looked otherwise.
      seen.set(element, lookOf(element));
      return [...seen.keys()].indexOf(element);
    },
    told() {
      document.activeElement?.blur();
      // While a menu is open nothing else can be pressed.
      const place = document.querySelector('[role=menu]') ?? document;
      return {
        unreached: [...place.querySelectorAll(wanted)].filter((element) => isThere(element) && !seen.has(element)).map(name),
        unseen: [...seen].filter(([element, look]) => element.isConnected && lookOf(element) === look).map(([element]) => name(element)),
      };
    },
  };
})()`;

interface Walker {
  readonly walk: { note(): number; told(): Walk };
}

const MOST = 200;

/** Presses Tab until the focus leaves the pane or comes round; then again with the arrows at each stop, if anything is left. */
export async function walkByKeyboard(page: Page, frame: Frame): Promise<Walk> {
  await frame.evaluate(WATCH);
  const note = (): Promise<number> => frame.evaluate(() => (window as unknown as Walker).walk.note());
  const told = (): Promise<Walk> => frame.evaluate(() => (window as unknown as Walker).walk.told());
  const along = async (key: string): Promise<void> => {
    let last = await note();
    for (let pressed = 0; pressed < MOST; pressed++) {
      await page.keyboard.press(key);
      const at = await note();
      if (at <= last) return;
      last = at;
    }
  };
  const round = async (arrows: readonly string[]): Promise<void> => {
    await frame.locator('body').evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
    });
    for (let pressed = 0; pressed < MOST; pressed++) {
      await page.keyboard.press('Tab');
      const at = await note();
      if (at < 0 || (at === 0 && pressed > 0)) return;
      for (const arrow of arrows) await along(arrow);
    }
  };
  if ((await frame.locator('[role=menu]').count()) > 0) {
    await along('ArrowDown');
    return told();
  }
  await round([]);
  const walk = await told();
  if (walk.unreached.length === 0) return walk;
  await round(['ArrowRight', 'ArrowDown']);
  return told();
}
