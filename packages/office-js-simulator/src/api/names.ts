/** Defined names, of the workbook or of one worksheet. */
import { formatArea, quoteSheet } from '../book/a1';
import type { DefinedName } from '../book/contents';
import { refuse } from '../book/errors';
import { addName, findName, nameArea, nameFormula } from '../book/names';
import { Cells } from './cells';
import { NULL_OBJECT, type Session } from './session';

export class NamedItem {
  constructor(
    private readonly session: Session,
    private readonly data: DefinedName,
  ) {}

  get Name(): string {
    return this.data.name;
  }
  get Formula(): string {
    return this.data.formula;
  }
  set Formula(formula: unknown) {
    this.data.formula = nameFormula(this.session.book, formula);
    this.session.book.calculator.reset();
  }
  get Comment(): string {
    return this.data.comment;
  }
  set Comment(comment: string) {
    this.data.comment = comment;
  }
  get Visible(): boolean {
    return this.data.visible;
  }
  set Visible(visible: boolean) {
    this.data.visible = visible;
  }
  get Scope(): string {
    return this.data.scope === null ? 'Workbook' : 'Worksheet';
  }
  get Type(): string {
    if (nameArea(this.session.book, this.data)) return 'Range';
    const constant = this.constant();
    if (constant === undefined) return 'Error';
    if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
    return typeof constant === 'boolean' ? 'Boolean' : 'String';
  }
  get Value(): unknown {
    const found = nameArea(this.session.book, this.data);
    return found
      ? `${quoteSheet(found.sheet.name)}!${formatArea(found.area, true)}`
      : (this.constant() ?? '#REF!');
  }
  get Worksheet(): object | symbol {
    return this.WorksheetOrNullObject === NULL_OBJECT
      ? refuse('ItemNotFound', 'The name belongs to the workbook.')
      : this.WorksheetOrNullObject;
  }
  get WorksheetOrNullObject(): object | symbol {
    const { scope } = this.data;
    return scope === null ? NULL_OBJECT : this.session.worksheet(this.session.book.sheet(scope));
  }
  GetRange(): object {
    const range = this.GetRangeOrNullObject();
    return typeof range === 'symbol' ? refuse('InvalidOperation', `${this.Name} is no range.`) : range;
  }
  GetRangeOrNullObject(): object | symbol {
    const found = nameArea(this.session.book, this.data);
    return found ? this.session.range(found.sheet, found.area) : NULL_OBJECT;
  }
  Delete(): void {
    const { book } = this.session;
    book.names = book.names.filter((name) => name !== this.data);
    book.calculator.reset();
  }
  identity() {
    return { _Id: this.Name };
  }

  /** The value of a name that holds a constant. */
  private constant(): string | number | boolean | undefined {
    const text = this.data.formula.slice(1);
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(?:TRUE|FALSE)$/.test(text)) return text === 'TRUE';
    return Number.isNaN(Number(text)) ? undefined : Number(text);
  }
}

export class NamedItemCollection {
  constructor(
    private readonly session: Session,
    private readonly scope: string | null,
  ) {}

  Add(name: unknown, reference: unknown, comment?: string): NamedItem {
    const content =
      reference instanceof Cells
        ? `=${reference.areas.map((area) => `${quoteSheet(reference.sheet.name)}!${formatArea(area, true)}`).join(',')}`
        : reference;
    return new NamedItem(this.session, addName(this.session.book, name, content, this.scope, comment ?? ''));
  }
  GetItem(name: string): NamedItem {
    const found = this.find(name);
    return found ?? refuse('ItemNotFound', `There is no name ${name}.`);
  }
  GetItemOrNullObject(name: string): NamedItem | symbol {
    return this.find(name) ?? NULL_OBJECT;
  }
  GetCount(): number {
    return this.items().length;
  }
  items(): NamedItem[] {
    return this.session.book.names
      .filter((name) => name.scope === this.scope)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map((name) => new NamedItem(this.session, name));
  }

  private find(name: string): NamedItem | undefined {
    const found = findName(this.session.book, name, this.scope);
    return found && new NamedItem(this.session, found);
  }
}
