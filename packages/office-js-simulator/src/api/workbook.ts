/** The workbook: where every path of the client begins. */
import { addSheet } from '../book/sheets';
import { NamedItemCollection } from './names';
import { NULL_OBJECT, type Session } from './session';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { checkAllowed } from './properties';
import { Worksheet } from './worksheet';

/** A workbook that a client has made beside the book: nobody sees it until it is opened. */
export class WorkbookCreated {
  constructor(
    private readonly session: Session,
    private readonly base64: string | null,
  ) {}

  identity() {
    return { Id: 'created' };
  }
  Open(): void {
    this.session.openWorkbook(this.base64);
  }
}

export class Application {
  constructor(private readonly session: Session) {}

  get CalculationMode(): string {
    return this.session.book.calculationMode;
  }
  set CalculationMode(mode: string) {
    checkAllowed('calculationMode', mode, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    this.session.book.calculationMode = mode;
  }
  get CalculationState(): string {
    return 'Done';
  }
  Calculate(kind: unknown): void {
    checkAllowed('calculationType', kind, ['Recalculate', 'Full', 'FullRebuild']);
    this.session.book.calculator.calculate();
  }
  CreateWorkbook(base64: string | null = null): WorkbookCreated {
    return new WorkbookCreated(this.session, base64);
  }
  /** The simulator calculates when it is asked for a value, so there is nothing to suspend. */
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class WorksheetCollection {
  constructor(private readonly session: Session) {}

  Add(name?: string | null): Worksheet {
    return this.of(addSheet(this.session.book, name ?? undefined));
  }
  GetItem(key: string): Worksheet {
    return this.of(this.session.book.sheet(key));
  }
  GetItemOrNullObject(key: string): Worksheet | symbol {
    const sheet = this.session.book.findSheet(key);
    return sheet ? this.of(sheet) : NULL_OBJECT;
  }
  GetActiveWorksheet(): Worksheet {
    return this.of(this.session.book.active);
  }
  GetFirst(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly)[0]!;
  }
  GetLast(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly).at(-1)!;
  }
  GetCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }
  items(): Worksheet[] {
    return this.listed(false);
  }

  private listed(visibleOnly: boolean): Worksheet[] {
    return this.session.book.sheets
      .filter((sheet) => !visibleOnly || sheet.visibility === 'Visible')
      .map((sheet) => this.of(sheet));
  }
  private of(sheet: Worksheet['sheet']): Worksheet {
    return new Worksheet(this.session, sheet);
  }
}

export class Workbook {
  constructor(private readonly session: Session) {}

  get Name(): string {
    return 'book.xlsx';
  }
  get Application() {
    return new Application(this.session);
  }
  get Worksheets() {
    return new WorksheetCollection(this.session);
  }
  get Names() {
    return new NamedItemCollection(this.session, null);
  }
  get Tables() {
    return new TableCollection(this.session, null);
  }
  get Settings() {
    return new SettingCollection(this.session);
  }
  /** How the client asks in Excel on the web for what it makes and opens in two steps elsewhere. */
  CreateAndOpenWorkbook(base64: string | null = null): void {
    this.Application.CreateWorkbook(base64).Open();
  }
  GetSelectedRange(): object {
    return this.session.range(this.session.book.active, this.session.book.selection);
  }
  GetActiveCell(): object {
    return this.session.range(this.session.book.active, {
      ...this.session.book.selection,
      rows: 1,
      columns: 1,
    });
  }
}
