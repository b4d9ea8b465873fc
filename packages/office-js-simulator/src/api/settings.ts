/** The workbook's settings: small values an add-in keeps inside the file. */
import { refuse } from '../book/errors';
import { NULL_OBJECT, type Session } from './session';

export class Setting {
  constructor(
    private readonly session: Session,
    private readonly key: string,
  ) {}

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.session.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.session.book.settings.set(this.key, value);
  }
  Delete(): void {
    this.session.book.settings.delete(this.key);
  }
  identity() {
    return { _Id: this.key };
  }
}

export class SettingCollection {
  constructor(private readonly session: Session) {}

  Add(key: string, value: unknown): Setting {
    this.session.book.settings.set(key, value);
    return new Setting(this.session, key);
  }
  GetItem(key: string): Setting {
    return this.find(key) ?? refuse('ItemNotFound', `There is no setting ${key}.`);
  }
  GetItemOrNullObject(key: string): Setting | symbol {
    return this.find(key) ?? NULL_OBJECT;
  }
  GetCount(): number {
    return this.session.book.settings.size;
  }
  items(): Setting[] {
    return [...this.session.book.settings.keys()].map((key) => new Setting(this.session, key));
  }

  private find(key: string): Setting | undefined {
    return this.session.book.settings.has(key) ? new Setting(this.session, key) : undefined;
  }
}
