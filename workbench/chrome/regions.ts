/** F6 goes from one region of the window to the next, as in Excel, whose cells keep the Tab key to themselves. */
const FOCUSABLE = 'td.active, [role="tab"][aria-selected="true"], iframe, button';

/** The regions are marked with `data-region`. */
export function handleRegions(event: globalThis.KeyboardEvent): void {
  if (event.key !== 'F6') return;
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + (event.shiftKey ? -1 : 1)) % regions.length);
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  event.preventDefault();
}
