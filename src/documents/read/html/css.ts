/** Style sheets of a page, as far as they tell what is seen: rules for tags, classes, ids and attributes, within one another. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { nameAsWritten } from './guard';

/** Property by property what holds for an element. */
export type Declared = ReadonlyMap<string, string>;

type Declaration = readonly [property: string, value: string, isImportant: boolean];

/** What one element must be: of `td.total#sum[title]:nth-child(2)`. */
interface Compound {
  readonly tag: string;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  readonly places: readonly string[];
}

interface Rule {
  /** From the element outwards. */
  readonly compounds: readonly Compound[];
  /** Whether each must be the parent of the one before, not any around it. */
  readonly isChild: readonly boolean[];
  readonly weight: number;
  readonly declarations: readonly Declaration[];
}

/** What else a sheet says changes nothing that is read. */
const TELLING =
  /^(?:display|visibility|opacity|color|background(?:-color|-image)?|font(?:-size)?|text-decoration(?:-line)?|vertical-align|mso-hide|position|left|top|right|bottom|text-indent|clip(?:-path)?|(?:max-)?(?:width|height)|overflow|transform|-webkit-text-fill-color)$/;

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function declarationsOf(text: string): Declaration[] {
  return text.split(';').flatMap((one): Declaration[] => {
    const colon = one.indexOf(':');
    const property = one.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!TELLING.test(property)) return [];
    const value = one.slice(colon + 1).toLowerCase();
    return [[property, value.replace(/!\s*important/, '').trim(), value.includes('!')]];
  });
}

const COMPOUND =
  /^(?:[a-z][\w-]*|\*)?(?:[.#](?:[\w-]|[^\x00-\x7f])+|\[[^\]]*\]|:(?:first|last|nth)-child(?:\([^)]*\))?)*$/i;
const PARTS = /[.#](?:[\w-]|[^\x00-\x7f])+|\[[^\]]*\]|:[^:[.#]+/g;

function compoundOf(text: string): Compound | undefined {
  if (text === '' || !COMPOUND.test(text)) return undefined;
  const parts = text.match(PARTS) ?? [];
  const starting = (sign: string): string[] =>
    parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
  return {
    tag: (/^[a-z][\w-]*/i.exec(text)?.[0] ?? '').toLowerCase(),
    ids: starting('#'),
    classes: starting('.'),
    attributes: starting('[').map((part) => part.slice(0, -1)),
    places: starting(':'),
  };
}

/** How the sheet's author weighs selectors: ids before classes before tags. */
const weightOf = ({ tag, ids, classes, attributes, places }: Compound): number =>
  ids.length * 10_000 + (classes.length + attributes.length + places.length) * 100 + (tag ? 1 : 0);

function ruleOf(selector: string, declarations: readonly Declaration[]): Rule | undefined {
  const steps = selector
    .trim()
    .replace(/\s*>\s*/g, ' >')
    .split(/\s+(?![^[]*\])/)
    .reverse();
  const compounds = steps.map((step) => compoundOf(step.replace(/^>/, '')));
  const known = compounds.flatMap((compound) => compound ?? []);
  if (known.length < compounds.length) return undefined;
  return {
    compounds: known,
    isChild: steps.map((step) => step.startsWith('>')),
    weight: known.reduce((sum, compound) => sum + weightOf(compound), 0),
    declarations,
  };
}

const ATTRIBUTE = /^([\w-]+)\s*(?:([~|^$*]?)=\s*["']?([^"']*)["']?)?/;

const comparisons: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '': (value, wanted) => value === wanted,
  '~': (value, wanted) => value.split(/\s+/).includes(wanted),
  '|': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^': (value, wanted) => value.startsWith(wanted),
  $: (value, wanted) => value.endsWith(wanted),
  '*': (value, wanted) => value.includes(wanted),
};

function hasAttribute(element: Tree.Element, wanted: string): boolean {
  const [, name = '', sign = '', value] = ATTRIBUTE.exec(wanted) ?? [];
  const own = attribute(element, name.toLowerCase());
  if (own === undefined) return false;
  return value === undefined || comparisons[sign]?.(own, value) === true;
}

const NTH = /^nth-child\(\s*(?:(odd)|(even)|([+-]?\d*)n\s*(?:\+\s*(\d+))?|(\d+))\s*\)$/i;

/** Whether it stands where a `:nth-child(…)` says among the elements beside it. */
function isAt(element: Tree.Element, place: string): boolean {
  const beside = (element.parentNode?.childNodes ?? []).filter((node) => 'tagName' in node);
  const at = beside.indexOf(element) + 1;
  if (place === 'first-child') return at === 1;
  if (place === 'last-child') return at === beside.length;
  const [all, odd, even, step, first, only] = NTH.exec(place) ?? [];
  if (all === undefined) return false;
  if (only !== undefined) return at === Number(only);
  const by = odd || even ? 2 : Number(/^[+-]?$/.test(step ?? '') ? `${step ?? ''}1` : step);
  const from = odd ? 1 : Number(first ?? 0);
  return by === 0 ? at === from : (at - from) % by === 0 && (at - from) / by >= 0;
}

function isSuch(element: Tree.Element, { tag, ids, classes, attributes, places }: Compound): boolean {
  if (tag !== '' && tag !== nameAsWritten(element.tagName)) return false;
  const own = classes.length > 0 ? (attribute(element, 'class') ?? '').split(/\s+/) : [];
  return (
    classes.every((name) => own.includes(name)) &&
    ids.every((id) => id === attribute(element, 'id')) &&
    attributes.every((wanted) => hasAttribute(element, wanted)) &&
    places.every((place) => isAt(element, place))
  );
}

const around = (element: Tree.Element): Tree.Element | undefined =>
  element.parentNode && 'tagName' in element.parentNode ? element.parentNode : undefined;

function matches(element: Tree.Element, { compounds, isChild }: Rule): boolean {
  let at: Tree.Element | undefined = element;
  return compounds.every((compound, index) => {
    if (index > 0) at = at && around(at);
    // Any around it will do unless the step before was `>`.
    if (index > 0 && !isChild[index - 1]) while (at && !isSuch(at, compound)) at = around(at);
    return at !== undefined && isSuch(at, compound);
  });
}

/** A screen of a desk: sheets for printers and telephones say nothing. */
const SCREEN = 1_200;

function isForScreen(query: string): boolean {
  if (/\bprint\b|\bnot\b|\bspeech\b/.test(query)) return false;
  const widths = [...query.matchAll(/(min|max)-width\s*:\s*([\d.]+)(px|r?em)?/g)];
  return widths.every(([, which, number, unit]) => {
    const width = Number(number) * (unit?.endsWith('em') ? 16 : 1);
    return which === 'min' ? width <= SCREEN : width >= SCREEN;
  });
}

/** Larger sheets are those of whole sites, of which one page uses next to nothing. */
const LARGEST_SHEET = 400_000;

/** Blocks of a sheet, `selector {declarations}`, those within `@media` for a screen among them. */
function* blocksOf(css: string): Generator<readonly [selectors: string, declarations: string]> {
  const text = css.slice(0, LARGEST_SHEET).replace(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, ' ');
  let skipped = 0;
  let prelude = '';
  for (const [, before = '', sign] of text.matchAll(/([^{};]*)([{};]|$)/g)) {
    if (sign === '{') {
      const begun = before.trim();
      const isBlock = begun.startsWith('@');
      if (skipped > 0 || (isBlock && !/^@(?:media\b|supports\b|layer\b)/.test(begun))) skipped += 1;
      else if (isBlock && !isForScreen(begun.toLowerCase())) skipped += 1;
      prelude = isBlock ? '' : begun;
    } else if (sign === '}') {
      if (skipped > 0) skipped -= 1;
      else if (prelude !== '') yield [prelude, before];
      prelude = '';
    } else if (prelude !== '' && skipped === 0) yield [prelude, before];
  }
}

/** The key by which the rules for an element are looked up. */
const keyOf = ({ tag, ids: [id], classes: [name] }: Compound): string =>
  id !== undefined ? `#${id}` : name !== undefined ? `.${name}` : tag || '*';

/** What an element's own `style` weighs. */
const OWN = 1_000_000;
const IMPORTANT = 10_000_000;
/** Less than any selector weighs, however many rules there are. */
const EARLIER = 1e-6;

/** All sheets of a page. */
export class StyleSheets {
  private readonly rules = new Map<string, Rule[]>();
  private count = 0;
  /** Whether others are elsewhere: a page names them, and what was copied out of a page has left all behind. */
  private areElsewhere = true;
  private readonly classes = new Set<string>();

  /**
   * Takes the sheets of a page.
   * @param namesOthers whether the page names more, which are not at hand
   */
  add(sheets: readonly string[], namesOthers: boolean): void {
    this.areElsewhere = namesOthers || sheets.length === 0 || sheets.some((css) => /@import\b/.test(css));
    for (const css of sheets) this.addSheet(css);
  }

  private addSheet(css: string): void {
    for (const [selectors, text] of blocksOf(css)) {
      for (const [, name = ''] of selectors.matchAll(/\.((?:[\w-]|[^\x00-\x7f])+)/g)) this.classes.add(name);
      const declarations = declarationsOf(text);
      if (declarations.length === 0) continue;
      for (const selector of selectors.split(',')) {
        const rule = ruleOf(selector, declarations);
        if (rule) this.keep(rule);
      }
    }
  }

  private keep(rule: Rule): void {
    const key = keyOf(rule.compounds[0] as Compound);
    const known = this.rules.get(key) ?? [];
    if (known.length === 0) this.rules.set(key, known);
    // Of two that weigh the same the later holds.
    known.push({ ...rule, weight: rule.weight + this.count++ * EARLIER });
  }

  /** Whether a sheet that is not at hand may tell of the class. */
  mayBeElsewhere(name: string): boolean {
    return this.areElsewhere && !this.classes.has(name);
  }

  /** What holds for an element by the sheets and its own `style`; nothing where they are silent. */
  declared(element: Tree.Element): Declared | undefined {
    const keys = ['*', nameAsWritten(element.tagName)];
    for (const { name, value } of element.attrs) {
      if (name === 'class') keys.push(...value.split(/\s+/).map((one) => `.${one}`));
      if (name === 'id') keys.push(`#${value}`);
    }
    const rules = keys.flatMap((key) => this.rules.get(key) ?? []).filter((rule) => matches(element, rule));
    const style = attribute(element, 'style');
    if (rules.length === 0 && style === undefined) return undefined;
    const said = rules.flatMap(({ weight, declarations }) => declarations.map((one) => ({ one, weight })));
    said.push(...declarationsOf(style ?? '').map((one) => ({ one, weight: OWN })));
    const rank = ({ one, weight }: (typeof said)[number]): number => weight + (one[2] ? IMPORTANT : 0);
    said.sort((a, b) => rank(a) - rank(b));
    return new Map(said.map(({ one: [property, value] }) => [property, value]));
  }
}
