/** Where in a document something stands, in words. */
import { fill } from './fill';
import type { Locale } from './zh-CN';

/** A line's number, `page:line` of a PDF; anything else, such as `Sheet1!B5`, stands for itself. */
export function placeWords(place: string | number, { places }: Locale): string {
  if (typeof place === 'number') return fill(places.line, { line: place });
  const [, page, line] = /^(\d+):(\d+)$/.exec(place) ?? [];
  return page && line ? fill(places.page, { page, line }) : place;
}
