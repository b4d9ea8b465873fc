/** Conditional formats of the custom kind: a formula, and the look of the cells where it holds. */
import { intersect } from '../book/a1';
import { clearConditionalFormats } from '../book/formats';
import { refuse } from '../book/errors';
import { readFormula } from '../book/input';
import { guard } from '../book/protection';
import type { ConditionalFormat as Data } from '../book/sheet';
import { restyle, setting, type Style, type StyleProperties } from '../book/style';
import type { Cells } from './cells';
import { readColor } from './colors';
import { defineProperties, isBoolean } from './properties';
import { NULL_OBJECT } from './session';

export class Part {
  constructor(
    readonly cells: Cells,
    readonly data: Data,
  ) {}

  change(change: () => void): void {
    guard(this.cells.sheet, 'allowFormatCells');
    change();
  }
  restyle(patch: Style): void {
    this.change(() => (this.data.style = restyle(this.data.style, patch) ?? {}));
  }
}

export class ConditionalFormatRule extends Part {
  get Formula(): string {
    return this.data.formula;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) {
      refuse('InvalidArgument', 'The rule of a conditional format is a formula.');
    }
    if (/\{/.test(formula.replace(/"(?:[^"]|"")*"/g, ''))) {
      refuse('InvalidArgument', 'The rule of a conditional format has no array constant.');
    }
    this.change(() => (this.data.formula = readFormula(formula)));
  }
}

export class ConditionalRangeFont extends Part {
  get Color(): string {
    return setting(this.data.style, 'fontColor');
  }
  set Color(color: unknown) {
    this.restyle({ fontColor: readColor(color) });
  }
}

defineProperties<ConditionalRangeFont, keyof StyleProperties>(
  ConditionalRangeFont,
  {
    Bold: { key: 'bold', allowed: isBoolean },
    Italic: { key: 'italic', allowed: isBoolean },
    Strikethrough: { key: 'strikethrough', allowed: isBoolean },
    Underline: { key: 'underline', allowed: ['None', 'Single', 'Double'] },
  },
  (self, key) => setting(self.data.style, key),
  (self, key, value) => self.restyle({ [key]: value }),
);

export class ConditionalRangeFill extends Part {
  get Color(): string {
    return setting(this.data.style, 'fill');
  }
  set Color(color: unknown) {
    this.restyle({ fill: readColor(color) });
  }
  Clear(): void {
    this.restyle({ fill: '' });
  }
}

export class ConditionalRangeFormat extends Part {
  get Font() {
    return new ConditionalRangeFont(this.cells, this.data);
  }
  get Fill() {
    return new ConditionalRangeFill(this.cells, this.data);
  }
}

export class CustomConditionalFormat extends Part {
  get Rule() {
    return new ConditionalFormatRule(this.cells, this.data);
  }
  get Format() {
    return new ConditionalRangeFormat(this.cells, this.data);
  }
}

export class ConditionalFormat extends Part {
  get Id(): string {
    return this.data.id;
  }
  get Type(): string {
    return 'Custom';
  }
  get Priority(): number {
    return this.cells.sheet.conditionalFormats.indexOf(this.data);
  }
  set Priority(priority: number) {
    this.change(() => {
      const formats = this.cells.sheet.conditionalFormats;
      formats.splice(this.Priority, 1);
      formats.splice(priority, 0, this.data);
    });
  }
  get StopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.change(() => (this.data.stopIfTrue = value));
  }
  get Custom() {
    return new CustomConditionalFormat(this.cells, this.data);
  }
  get CustomOrNullObject() {
    return this.Custom;
  }
  GetRange(): object {
    const [area, another] = this.data.areas;
    if (another) refuse('InvalidOperation', 'The format lies on several areas.');
    return this.cells.session.range(this.cells.sheet, area!);
  }
  GetRangeOrNullObject(): object | symbol {
    return this.data.areas.length === 1 ? this.GetRange() : NULL_OBJECT;
  }
  GetRanges(): object {
    return this.cells.session.rangeAreas(this.cells.sheet, this.data.areas);
  }
  Delete(): void {
    this.change(() => {
      const formats = this.cells.sheet.conditionalFormats;
      formats.splice(formats.indexOf(this.data), 1);
    });
  }
  identity() {
    return { Id: this.Id };
  }
}

export class ConditionalFormatCollection {
  constructor(private readonly cells: Cells) {}

  /** A new format comes first in priority, as in Excel. */
  Add(type: unknown): ConditionalFormat {
    if (type !== 'Custom') refuse('NotImplemented', `ConditionalFormatCollection.Add(${String(type)})`);
    guard(this.cells.sheet, 'allowFormatCells');
    const { session, sheet, areas } = this.cells;
    const data = {
      id: session.book.newId(),
      areas: [...areas],
      formula: '=FALSE',
      style: {},
      stopIfTrue: false,
    };
    sheet.conditionalFormats.unshift(data);
    return new ConditionalFormat(this.cells, data);
  }
  GetItem(id: string): ConditionalFormat {
    const item = this.items().find((each) => each.Id === id);
    return item ?? refuse('ItemNotFound', `There is no conditional format ${id}.`);
  }
  GetItemOrNullObject(id: string): ConditionalFormat | symbol {
    return this.items().find((each) => each.Id === id) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): ConditionalFormat {
    return this.items()[index] ?? refuse('InvalidArgument', `There is no conditional format ${index}.`);
  }
  GetCount(): number {
    return this.items().length;
  }
  ClearAll(): void {
    guard(this.cells.sheet, 'allowFormatCells');
    for (const area of this.cells.areas) clearConditionalFormats(this.cells.sheet, area);
  }
  items(): ConditionalFormat[] {
    return this.cells.sheet.conditionalFormats
      .filter((data) => data.areas.some((area) => this.cells.areas.some((each) => intersect(area, each))))
      .map((data) => new ConditionalFormat(this.cells, data));
  }
}
