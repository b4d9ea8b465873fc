/** The pages of a PDF as a stream of cells: tables by their borders, everything else as paragraphs. */
import { type Cell, furnitureOf, isPageNumber } from '../../recognise';
import { type Lattice, latticesOf } from './lattice';
import { goesOn, linesOf, type Margins, type TextLine } from './lines';
import { isIn, type PageContent } from './content';
import { withoutStruck } from './struck';
import { hangingBelow, type Part, partOf, Table } from './table';

interface Paragraph {
  readonly text: string;
  readonly last: TextLine;
  readonly page: number;
  readonly number: number;
}

/** What stands on a page, with its upper edge: a line of text, or a table's part made once its place is known. */
type PagePart =
  | { readonly top: number; readonly line: TextLine }
  | { readonly top: number; readonly part: (number: number) => Part };

function partsOf(content: PageContent, page: number): PagePart[] {
  const { pieces, rules } = withoutStruck(content);
  const lattices = latticesOf(rules).filter((lattice) => pieces.some((piece) => isIn(piece, lattice)));
  const lowest = lattices.reduce<Lattice | undefined>(
    (low, lattice) => (low && low.bottom <= lattice.bottom ? low : lattice),
    undefined,
  );
  const outside = pieces.filter((piece) => !lattices.some((lattice) => isIn(piece, lattice)));
  const hanging = new Set(lowest ? hangingBelow(lowest, pieces) : []);
  const free = linesOf(outside.filter((piece) => !hanging.has(piece)));
  const isNumber = (line: TextLine, index: number): boolean =>
    (index === 0 || index === free.length - 1) && isPageNumber(line.text);
  return [
    ...free.filter((line, index) => !isNumber(line, index)).map((line) => ({ top: line.y, line })),
    ...lattices.map((lattice) => ({
      top: lattice.top,
      part: (number: number) => partOf(lattice, pieces, lattice === lowest ? [...hanging] : [], page, number),
    })),
  ].sort((a, b) => b.top - a.top);
}

/** Without running titles and page numbers; a table is no line that can run. */
function withoutFurniture(pages: readonly PagePart[][]): PagePart[][] {
  const lines = pages.flatMap((parts) =>
    parts.map((part, index) => (index === 0 ? '\f' : '') + ('line' in part ? part.line.text : '.')),
  );
  const furniture = furnitureOf(lines);
  let at = 0;
  return pages.map((parts) => parts.filter(() => !furniture.has(at++)));
}

/** Gathers the pages' tables and paragraphs, joining what page breaks took apart. */
class Gathering {
  private readonly blocks: (Table | Paragraph)[] = [];
  private readonly margins: Margins;

  constructor(margins: Margins) {
    this.margins = margins;
  }

  addPage(parts: readonly PagePart[], page: number): void {
    let number = 1;
    parts.forEach((content, index) => {
      if ('line' in content) {
        this.addLine(content.line, page, number);
        number += 1;
      } else {
        const part = content.part(number);
        this.addTable(part, index === 0);
        number += part.rows.length;
      }
    });
  }

  private addLine(line: TextLine, page: number, number: number): void {
    const before = this.blocks.at(-1);
    if (before && 'last' in before && goesOn(before.last, line, this.margins)) {
      this.blocks[this.blocks.length - 1] = { ...before, text: before.text + line.text, last: line };
    } else {
      this.blocks.push({ text: line.text, last: line, page, number });
    }
  }

  private addTable(part: Part, isAtTop: boolean): void {
    const before = this.blocks.at(-1);
    if (isAtTop && before instanceof Table && before.fits(part)) before.goOn(part);
    else this.blocks.push(new Table(part));
  }

  cells(): Cell[] {
    return this.blocks.flatMap((block, index): Cell[] =>
      block instanceof Table
        ? block.cells(index)
        : [{ text: block.text, line: `${block.page}:${block.number}`, kind: 'filled' }],
    );
  }
}

/** What is upright on the pages keeps within the margins, tables as well as text. */
function marginsOf(pages: readonly PageContent[]): Margins {
  const margins = { left: Infinity, right: -Infinity };
  for (const { x, width, isRotated } of pages.flatMap(({ pieces }) => pieces)) {
    if (isRotated) continue;
    margins.left = Math.min(margins.left, x);
    margins.right = Math.max(margins.right, x + width);
  }
  return margins;
}

/** The cells of all pages in reading order. */
export function cellsOfPages(pages: readonly PageContent[]): Cell[] {
  const gathering = new Gathering(marginsOf(pages));
  withoutFurniture(pages.map((page, index) => partsOf(page, index + 1))).forEach((parts, index) =>
    gathering.addPage(parts, index + 1),
  );
  return gathering.cells();
}
