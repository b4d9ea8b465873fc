/** The body of a Word document as blocks, paragraphs and tables whose cells hold blocks again, as a reader sees it. */
import { raised, readXml } from '../../file';
import { Flow, type HtmlBlock, type HtmlCell } from '../html/blocks';
import { attribute, groundOf, type Look, lookOf, type Styles, textAsSeen } from './looks';

type Attributes = () => Readonly<Record<string, string>>;

/** What is no text, or none any more: deleted and moved away, the code of fields, readings beside signs, the same again for old programs. */
const UNSEEN = new Set('del moveFrom instrText delText delInstrText rt Fallback sectPr'.split(' '));

interface OpenCell {
  readonly flow: Flow;
  columnSpan: number;
  /** Whether it goes on with the cell above it. */
  goesOn: boolean;
  /** The colour behind its text; nothing where there is none. */
  ground: string | undefined;
  isDeleted: boolean;
}

interface PlacedCell extends HtmlCell {
  readonly column: number;
  readonly goesOn: boolean;
}

interface OpenTable {
  readonly rows: PlacedCell[][];
  column: number;
  isRowUnseen: boolean;
  hasGround: boolean;
}

/** Cells that go on with those above them are gone, and those above are so much taller. */
function spanned(rows: readonly (readonly PlacedCell[])[]): HtmlCell[][] {
  return rows.map((row, index) =>
    row
      .filter(({ goesOn }) => !goesOn)
      .map((cell) => {
        let rowSpan = 1;
        while (rows[index + rowSpan]?.some(({ goesOn, column }) => goesOn && column === cell.column))
          rowSpan += 1;
        return { blocks: cell.blocks, rowSpan, columnSpan: cell.columnSpan };
      }),
  );
}

/** A table's style may colour some of its cells. */
const UNKNOWN = 'of the style';

const MOST_SPAN = 100;

const numberOf = (attributes: Attributes): number =>
  Math.min(MOST_SPAN, Math.max(0, Number(attribute(attributes(), 'val')) || 0));

class Builder {
  private readonly body = new Flow();
  private readonly cells: OpenCell[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly fields: ('code' | 'result')[] = [];
  private readonly open: string[] = [];
  private unseen = 0;
  private paragraph: Look = {};
  private paragraphGround: string | undefined;
  private run: Look = {};
  private isMarkDeleted = false;
  private notes = 0;
  private isPrompt = false;
  private readonly styles: Styles;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  private get flow(): Flow {
    return this.cells.at(-1)?.flow ?? this.body;
  }

  get blocks(): readonly HtmlBlock[] {
    this.body.endLine();
    return this.body.blocks;
  }

  private isIn(name: string): boolean {
    return this.open.at(-1) === name;
  }

  private write(text: string): void {
    if (this.fields.includes('code')) return;
    const ofTable = this.tables.some(({ hasGround }) => hasGround) ? UNKNOWN : undefined;
    const around = this.paragraphGround ?? this.cells.at(-1)?.ground ?? ofTable;
    const ground = this.run.ground ?? this.paragraph.ground ?? around;
    this.flow.write(textAsSeen(text, { ...this.paragraph, ...this.run, ground }));
  }

  begin(name: string, attributes: Attributes): void {
    if (this.unseen > 0 || (UNSEEN.has(name) && !this.isProperty())) this.unseen += 1;
    else this.beginSeen(name, attributes);
    this.open.push(name);
  }

  /** Whether what begins says something of its parent and holds no text. */
  private isProperty(): boolean {
    return /Pr$/.test(this.open.at(-1) ?? '');
  }

  private beginSeen(name: string, attributes: Attributes): void {
    const value = (): string => attribute(attributes(), 'val') ?? '';
    const table = this.tables.at(-1);
    const cell = this.cells.at(-1);
    if (this.isIn('rPr') && this.open.at(-2) === 'r') this.addToRun(name, attributes);
    else if (this.isIn('rPr')) this.isMarkDeleted ||= name === 'del' || name === 'moveFrom';
    else if (this.isIn('pPr')) {
      if (name === 'pStyle') this.paragraph = this.styles.look(value());
      if (name === 'shd') this.paragraphGround = groundOf(attributes());
    } else if (this.isIn('tcPr') && cell) {
      if (name === 'gridSpan') cell.columnSpan = Math.max(1, numberOf(attributes));
      if (name === 'vMerge') cell.goesOn = value() !== 'restart';
      if (name === 'shd') cell.ground = groundOf(attributes());
      if (name === 'cellDel') cell.isDeleted = true;
    } else if (this.isIn('trPr') && table) {
      if (name === 'del' || name === 'hidden') table.isRowUnseen = true;
      if (name === 'gridBefore') this.leave(table, numberOf(attributes));
    } else if (this.isIn('tblPr') && table) {
      if (name === 'tblStyle') table.hasGround = this.styles.hasGround(value());
    } else if (this.isIn('sdtPr')) {
      // A prompt is there to be clicked, and is not printed.
      if (name === 'showingPlcHdr') this.isPrompt = true;
    } else this.beginContent(name, attributes);
  }

  private addToRun(name: string, attributes: Attributes): void {
    if (name === 'rStyle') {
      const id = attribute(attributes(), 'val');
      if (id !== undefined) this.run = { ...this.styles.look(id), ...this.run };
    } else this.run = { ...this.run, ...lookOf(name, attributes) };
  }

  private leave(table: OpenTable, columnSpan: number): void {
    if (columnSpan === 0) return;
    table.rows.at(-1)?.push({ blocks: [], rowSpan: 1, columnSpan, column: table.column, goesOn: false });
    table.column += columnSpan;
  }

  private beginContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
        this.paragraph = this.styles.look();
        this.paragraphGround = undefined;
        this.isMarkDeleted = false;
        break;
      case 'r':
        this.run = {};
        break;
      case 'txbxContent':
      case 'br':
      case 'cr':
        this.flow.endLine();
        break;
      case 'tab':
        this.write(' ');
        break;
      case 'noBreakHyphen':
        this.write('-');
        break;
      case 'fldChar':
        this.turnField(attribute(attributes(), 'fldCharType'));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.notes += 1;
        this.flow.write(raised(String(this.notes)));
        break;
      case 'sdtContent':
        // Its properties stand before it.
        if (this.isPrompt) this.unseen = 1;
        this.isPrompt = false;
        break;
      case 'tbl':
        this.flow.endLine();
        this.tables.push({ rows: [], column: 0, isRowUnseen: false, hasGround: false });
        break;
      case 'tr':
        this.tables.at(-1)?.rows.push([]);
        this.startRow();
        break;
      case 'tc':
        this.cells.push({
          flow: new Flow(),
          columnSpan: 1,
          goesOn: false,
          ground: undefined,
          isDeleted: false,
        });
    }
  }

  private startRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    table.column = 0;
    table.isRowUnseen = false;
  }

  private turnField(type: string | undefined): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    else if (type === 'end') this.fields.pop();
  }

  end(name: string): void {
    this.open.pop();
    if (this.unseen > 0) this.unseen -= 1;
    else if (!this.isProperty()) this.endSeen(name);
  }

  private endSeen(name: string): void {
    const table = this.tables.at(-1);
    // A paragraph whose mark is deleted goes on in the next.
    if (name === 'p' && !this.isMarkDeleted) this.flow.endLine();
    else if (name === 'txbxContent') this.flow.endLine();
    else if (name === 'tc' && table) {
      const cell = this.cells.pop();
      if (!cell) return;
      cell.flow.endLine();
      const { columnSpan, goesOn, isDeleted } = cell;
      if (isDeleted) return;
      table.rows
        .at(-1)
        ?.push({ blocks: cell.flow.blocks, rowSpan: 1, columnSpan, goesOn, column: table.column });
      table.column += columnSpan;
    } else if (name === 'tr' && table?.isRowUnseen) table.rows.pop();
    else if (name === 'tbl' && table) {
      this.tables.pop();
      this.flow.blocks.push({ rows: spanned(table.rows) });
    }
  }

  text(text: string): void {
    if (this.unseen === 0 && this.isIn('t')) this.write(text);
  }
}

/** The blocks of a part's XML: `word/document.xml`, or that of the notes. */
export function blocksOfWord(xml: string, styles: Styles): readonly HtmlBlock[] {
  const builder = new Builder(styles);
  readXml(xml, {
    open: (name, attributes) => builder.begin(name, attributes),
    close: (name) => builder.end(name),
    text: (text) => builder.text(text),
  });
  return builder.blocks;
}
