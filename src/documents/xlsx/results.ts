/** Formulas that were calculated and show nothing: in the XML they have a result, an empty text; ExcelJS drops it. */
import { attributesIn } from '../file';

/** A cell of a formula whose result is there and empty. */
const EMPTY_RESULT =
  /<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<(?:\w+:)?v(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?v>)/g;

/**
 * The addresses of formulas whose result is `""`, in a worksheet's XML. An empty `<v>` alone says nothing: openpyxl
 * writes it for every formula, none of them calculated. Only a result that is said to be text was ever calculated.
 */
export const emptyResults = (xml: string): ReadonlySet<string> =>
  new Set(
    [...xml.matchAll(EMPTY_RESULT)]
      .map(([, startTag = '']) => attributesIn(startTag))
      .flatMap(({ t, r }) => (t === 'str' && r ? [r] : [])),
  );
