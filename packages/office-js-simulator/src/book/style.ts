/** How a cell looks: a flat record in which only what differs from Excel's default is kept. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface StyleProperties {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  fill: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  orientation: number;
  indent: number;
  shrink: boolean;
  locked: boolean;
  formulaHidden: boolean;
  top: Border;
  bottom: Border;
  left: Border;
  right: Border;
  diagonalDown: Border;
  diagonalUp: Border;
}

export type Style = Readonly<Partial<StyleProperties>>;

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** The look of a cell nobody has formatted. */
export const DEFAULT_STYLE: Readonly<StyleProperties> = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  orientation: 0,
  indent: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  diagonalDown: NO_BORDER,
  diagonalUp: NO_BORDER,
};

const isBorder = (setting: unknown): setting is Border => typeof setting === 'object' && setting !== null;

const sameSetting = (a: unknown, b: unknown): boolean =>
  a === b ||
  (isBorder(a) && isBorder(b) && a.style === b.style && a.weight === b.weight && a.color === b.color);

/** Whether two styles look the same. */
export function sameStyle(a: Style, b: Style): boolean {
  if (a === b) return true;
  for (const key in a) if (!sameSetting(a[key as keyof Style], b[key as keyof Style])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

/** Every look there is, once: cells that look the same share it, and are seen to at a glance. */
const looks = new Map<string, Style>();

function lookOf(style: Style | undefined, patch: Style): Style | undefined {
  const merged: Readonly<Record<string, unknown>> = { ...style, ...patch };
  const changed = Object.keys(merged)
    .filter((key) => !sameSetting(merged[key], DEFAULT_STYLE[key as keyof StyleProperties]))
    .sort();
  if (changed.length === 0) return undefined;
  const look: Style = Object.fromEntries(changed.map((key) => [key, merged[key]]));
  const name = JSON.stringify(look);
  const known = looks.get(name) ?? look;
  looks.set(name, known);
  return known;
}

type LaidOver = Map<Style | undefined, Style | undefined>;

/** What each patch has made of the looks it was laid over: one patch mostly goes over many cells that look alike. */
const laidOver = new WeakMap<Style, LaidOver>();
/** The same of patches that say the same. */
const alike = new Map<string, LaidOver>();

function laidOverBy(patch: Style): LaidOver {
  const name = JSON.stringify(patch);
  const made: LaidOver = alike.get(name) ?? new Map();
  alike.set(name, made);
  laidOver.set(patch, made);
  return made;
}

/** The style with the patch laid over it, defaults left out; undefined where nothing differs from them. */
export function restyle(style: Style | undefined, patch: Style): Style | undefined {
  const made = laidOver.get(patch) ?? laidOverBy(patch);
  if (made.has(style)) return made.get(style);
  const look = lookOf(style, patch);
  made.set(style, look);
  return look;
}

/** One setting of a style. */
export function setting<K extends keyof StyleProperties>(
  style: Style | undefined,
  key: K,
): StyleProperties[K] {
  return style?.[key] ?? DEFAULT_STYLE[key];
}
