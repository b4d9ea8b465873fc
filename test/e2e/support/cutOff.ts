/** What reaches beyond the right edge of a page, where it is cut off. */
import type { Frame } from 'playwright-core';

export const cutOff = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return (
      [...document.querySelectorAll('main *')]
        // What clears an empty field is folded away.
        .filter((element) => !element.closest('.fui-SearchBox__contentAfter'))
        .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
        .map((element) => element.outerHTML.slice(0, 120))
    );
  });
