/** What axe finds wrong in a page: each rule with the elements that break it. */
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Looks at one page; a page framed in it is looked at by itself. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const page = window as unknown as { axe: typeof axe };
    const options: axe.RunOptions = { iframes: false };
    // Fluent keeps the focus in an open menu by hidden corners, which pass it on.
    const { violations } = await page.axe.run({ exclude: ['[data-tabster-dummy]'] }, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
