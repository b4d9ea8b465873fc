/** How Word's runs look, as far as it decides whether and how they are read. */
import { colourOf, isSameColour, lowered, raised, readXml } from '../../file';

type Attributes = Readonly<Record<string, string>>;

/** What run properties say; what they do not say their styles do. */
export interface Look {
  readonly isStruck?: boolean;
  readonly isHidden?: boolean;
  /** In points. */
  readonly size?: number;
  /** `RRGGBB`, `auto`. */
  readonly colour?: string;
  /** The colour behind the text, in whatever words; nothing where there is none. */
  readonly ground?: string | undefined;
  readonly position?: string;
}

/** An attribute by its name without the prefix. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[`w:${name}`] ?? attributes[name];

const isOn = (attributes: Attributes): boolean =>
  !['0', 'false', 'off'].includes(attribute(attributes, 'val') ?? '');

const NO_GROUND = /^(?:auto|none|ffffff|white)$/i;

/** The colour behind text that a shading or highlighting gives. */
export function groundOf(attributes: Attributes): string | undefined {
  const ground = attribute(attributes, 'fill') ?? attribute(attributes, 'val') ?? 'auto';
  return NO_GROUND.test(ground) ? undefined : ground;
}

const properties: Readonly<Record<string, (attributes: Attributes) => Look>> = {
  strike: (attributes) => ({ isStruck: isOn(attributes) }),
  dstrike: (attributes) => ({ isStruck: isOn(attributes) }),
  vanish: (attributes) => ({ isHidden: isOn(attributes) }),
  sz: (attributes) => ({ size: Number(attribute(attributes, 'val') ?? 20) / 2 }),
  color: (attributes) => ({ colour: attribute(attributes, 'val') ?? 'auto' }),
  shd: (attributes) => ({ ground: groundOf(attributes) }),
  highlight: (attributes) => ({ ground: groundOf(attributes) }),
  vertAlign: (attributes) => ({ position: attribute(attributes, 'val') ?? 'baseline' }),
};

/** What an element among run properties says. */
export const lookOf = (name: string, attributes: () => Attributes): Look =>
  properties[name]?.(attributes()) ?? {};

/** Smaller letters, in points, are there to be hidden. */
const SMALLEST = 1;

const WHITE = '#ffffff';

/** A run's text as a reader sees it: nothing where it is struck out, hidden, without size or in the colour of its ground. */
export function textAsSeen(text: string, look: Look): string {
  const { isStruck, isHidden, size = SMALLEST + 1, colour = 'auto', ground, position } = look;
  const isLost = isSameColour(colourOf(colour), ground === undefined ? WHITE : colourOf(ground));
  if (isStruck || isHidden || size <= SMALLEST || isLost) return '';
  if (position === 'superscript') return raised(text);
  return position === 'subscript' ? lowered(text) : text;
}

interface Style {
  readonly basedOn?: string | undefined;
  readonly look: Look;
  /** Whether it colours any ground, of a table's header perhaps. */
  readonly hasGround: boolean;
}

/** The styles of a document by their ids. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private standard = '';

  constructor(xml: string) {
    let id = '';
    let isOfRun = false;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style') {
          id = attribute(attributes(), 'styleId') ?? '';
          this.styles.set(id, { look: {}, hasGround: false });
          if (attribute(attributes(), 'type') === 'paragraph' && attribute(attributes(), 'default') === '1')
            this.standard = id;
        }
        const style = this.styles.get(id);
        if (!style) return;
        if (name === 'rPr') isOfRun = true;
        if (name === 'basedOn') this.styles.set(id, { ...style, basedOn: attribute(attributes(), 'val') });
        if (name === 'shd' && groundOf(attributes()) !== undefined)
          this.styles.set(id, { ...style, hasGround: true });
        if (isOfRun) this.styles.set(id, { ...style, look: { ...style.look, ...lookOf(name, attributes) } });
      },
      close: (name) => {
        if (name === 'rPr') isOfRun = false;
        if (name === 'style') id = '';
      },
      text: () => undefined,
    });
  }

  /** The styles from one back to that which it stands on, ending where they go in a circle. */
  private *chain(id: string): Generator<Style> {
    const seen = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at);
      at = this.styles.get(at)?.basedOn
    ) {
      seen.add(at);
      const style = this.styles.get(at);
      if (style) yield style;
    }
  }

  /** How a style makes text look; a paragraph without one has the document's own. */
  look(id = this.standard): Look {
    return [...this.chain(id)].reduceRight<Look>((look, style) => ({ ...look, ...style.look }), {});
  }

  hasGround(id: string): boolean {
    return [...this.chain(id)].some(({ hasGround }) => hasGround);
  }
}
