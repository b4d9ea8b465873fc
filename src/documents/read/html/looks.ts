/** How the text of an element looks, as far as it decides whether and how it is read: what its style, the page's sheets and what is around it say. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { colourOf, isSameColour, lowered, raised } from '../../file';
import { attribute, type Declared, type StyleSheets } from './css';

export interface Look {
  /** Neither shown nor given room, with all that is in it. */
  readonly isGone: boolean;
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  /** `#rrggbb`, `transparent`; nothing where that is not known. */
  readonly colour: string | undefined;
  /** What is behind the text, likewise. */
  readonly ground: string | undefined;
  /** In pixels. */
  readonly size: number;
  /** Of text above or below the line. */
  readonly position: ((text: string) => string) | undefined;
}

const SIZE = 16;

export const PLAIN: Look = {
  isGone: false,
  isHidden: false,
  isStruck: false,
  colour: '#000000',
  ground: '#ffffff',
  size: SIZE,
  position: undefined,
};

/** Pixels in each unit; those of the text around it are told apart. */
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78 };

const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+))(px|pt|pc|in|cm|mm|rem|em|ex|%|)$/;

/** Pixels, where a length is one. */
function pixelsOf(length: string | undefined, em: number): number | undefined {
  const [, number, unit = ''] = LENGTH.exec(length ?? '') ?? [];
  if (number === undefined) return undefined;
  const share: Readonly<Record<string, number>> = { em, '%': em / 100, ex: em / 2, rem: SIZE, '': 1 };
  return Number(number) * (PIXELS[unit] ?? share[unit] ?? 1);
}

/** The size in `font: bold 12px/1.5 serif`. */
const SIZE_IN_FONT = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%|))(?=\/|\s)/;

const sizeBelow = (above: number, declared: Declared): number =>
  pixelsOf(declared.get('font-size') ?? SIZE_IN_FONT.exec(declared.get('font') ?? '')?.[1], above) ?? above;

/** Off the page, in pixels. */
const FAR = -500;

/** Smaller letters, in pixels, are there to be hidden: a point. */
const SMALLEST = 4 / 3;

const isZero = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) === 0;

/** Room of one pixel or none, out of which nothing is let. */
function isWithoutRoom(declared: Declared): boolean {
  const sides = ['width', 'max-width', 'height', 'max-height'].map((side) =>
    pixelsOf(declared.get(side), SIZE),
  );
  return (
    /hidden|clip/.test(declared.get('overflow') ?? '') &&
    sides.some((side) => side !== undefined && side <= 1)
  );
}

function isOffPage(declared: Declared): boolean {
  const sides = ['left', 'top', 'right', 'bottom'].map((side) => pixelsOf(declared.get(side), SIZE) ?? 0);
  const isMoved = /absolute|fixed|relative/.test(declared.get('position') ?? '');
  const isIndented = (pixelsOf(declared.get('text-indent'), SIZE) ?? 0) < FAR;
  return isIndented || (isMoved && sides.some((side) => side < FAR));
}

const CLIPPED = /^(?:rect\(\s*[01](?:px)?(?:[\s,]+[01](?:px)?){3}\s*\)|inset\(\s*(?:50|100)%\s*\))/;
const SHRUNK = /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/;

const isGone = (declared: Declared): boolean =>
  declared.get('display') === 'none' ||
  declared.get('mso-hide') === 'all' ||
  isZero(declared.get('opacity')) ||
  CLIPPED.test(declared.get('clip') ?? declared.get('clip-path') ?? '') ||
  SHRUNK.test(declared.get('transform') ?? '') ||
  isOffPage(declared) ||
  isWithoutRoom(declared);

function groundBelow(above: string | undefined, declared: Declared): string | undefined {
  const written = declared.get('background-color') ?? declared.get('background') ?? '';
  if (/url\(|gradient\(/.test(`${written} ${declared.get('background-image') ?? ''}`)) return undefined;
  const colours = written === '' ? [] : [written, ...written.split(/\s+(?![^(]*\))/)];
  if (colours.length === 0 || /^(?:none|inherit|initial|unset)/.test(written)) return above;
  const colour = colours.map(colourOf).find((one) => one !== undefined);
  return colour === 'transparent' ? above : colour;
}

function colourBelow(above: string | undefined, declared: Declared): string | undefined {
  const written = declared.get('-webkit-text-fill-color') ?? declared.get('color');
  if (written === undefined || /^(?:inherit|currentcolor|unset)$/.test(written)) return above;
  return colourOf(written);
}

const isCell = ({ tagName }: Tree.Element): boolean => /^(?:t[dhr]|table|t(?:body|head|foot))$/.test(tagName);

function positionBelow(
  above: Look['position'],
  element: Tree.Element,
  declared?: Declared,
): Look['position'] {
  const align = declared?.get('vertical-align');
  // In a cell it tells where the lines stand, not the letters.
  if (isCell(element)) return undefined;
  if (align === 'super') return raised;
  if (align === 'sub') return lowered;
  if (align !== undefined && /^(?:baseline|initial)/.test(align)) return undefined;
  const isSmall = /^(?:small|\d*\.?\d+(?:em|%))/.test(declared?.get('font-size') ?? '');
  const rise = isSmall ? (pixelsOf(align, SIZE) ?? 0) : 0;
  if (rise !== 0) return rise > 0 ? raised : lowered;
  if (element.tagName === 'sup') return raised;
  return element.tagName === 'sub' ? lowered : above;
}

/** What attributes say as a style would: `hidden`, `bgcolor`, `<font color>`. */
function hintsOf(element: Tree.Element): Declared | undefined {
  const hints = new Map<string, string>();
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') hints.set('display', 'none');
    if (name === 'bgcolor') hints.set('background-color', value);
    if (name === 'background') hints.set('background-image', 'url()');
    if (name === 'color') hints.set('color', value);
  }
  return hints.size > 0 ? hints : undefined;
}

/** Classes that Word gives its paragraphs tell of no ground. */
const isForeign = (sheets: StyleSheets, classes: string): boolean =>
  classes.split(/\s+/).some((name) => name !== '' && !/^Mso/.test(name) && sheets.mayBeElsewhere(name));

/** How an element's text looks, within an element that looks as given. */
export function lookBelow(above: Look, element: Tree.Element, sheets: StyleSheets): Look {
  const declared = sheets.declared(element);
  const hints = element.attrs.length > 0 ? hintsOf(element) : undefined;
  const position = positionBelow(above.position, element, declared);
  // A class that no sheet at hand tells of may colour the ground.
  const classes = element.attrs.length > 0 ? (attribute(element, 'class') ?? '') : '';
  const ground = classes !== '' && isForeign(sheets, classes) ? undefined : above.ground;
  if (!declared && !hints) {
    const isAsAbove = position === above.position && ground === above.ground;
    return isAsAbove ? above : { ...above, position, ground };
  }
  const all = new Map([...(hints ?? []), ...(declared ?? [])]);
  const visibility = all.get('visibility');
  const decoration = `${all.get('text-decoration') ?? ''} ${all.get('text-decoration-line') ?? ''}`;
  return {
    isGone: isGone(all),
    isHidden: visibility === undefined ? above.isHidden : /^(?:hidden|collapse)/.test(visibility),
    isStruck: above.isStruck || decoration.includes('line-through'),
    colour: colourBelow(above.colour, all),
    ground: groundBelow(ground, all),
    size: sizeBelow(above.size, all),
    position,
  };
}

/** Whether text that looks so is seen. */
const isSeen = ({ isHidden, isStruck, colour, ground, size }: Look): boolean =>
  !isHidden && !isStruck && size > SMALLEST && colour !== 'transparent' && !isSameColour(colour, ground);

/** A text as a reader sees it: nothing where it is struck out, hidden, without size or in the colour of its ground. */
export function textAsSeen(text: string, look: Look): string {
  if (!isSeen(look)) return '';
  return look.position ? look.position(text) : text;
}
