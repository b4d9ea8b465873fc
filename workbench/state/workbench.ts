/** The open workbook, the clients of office.js at work on it, and what the window around it shows. */
import { type Book, ExcelError, Host, type HostOptions, type Request, WRITES } from 'office-js-simulator';
import { activateSheet, type Area, findArea, formatArea } from 'office-js-simulator/book';
import type { Command, Connection } from '../office/connection';
import type { Options } from './options';

/** Words in a box that the person closes. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

interface Client {
  readonly host: Host;
  readonly commands: Map<string, Command>;
}

export class Workbench {
  fileName = '';
  /** Counts the workbooks opened: a new one gets new clients. */
  generation = 0;
  /** Counts the changes to what is drawn, the selection left out. */
  contents = 0;
  isPaneOpen = true;
  /** How the add-in comes up with this workbook; kept for as long as it is open. */
  private startup = { behavior: 'None' };
  notice: Notice | null = null;
  /** What is being typed into the selected cell. */
  draft: string | null = null;
  /** What a window that the add-in has opened shows: the bytes of a file in Base64, or a blank workbook. */
  handed: string | null = null;
  private changes = 0;
  private clients = new Map<Window, Client>();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly options: Options,
    public book: Book,
  ) {
    this.follow(book);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes with everything there is to draw. */
  readonly version = (): number => this.changes;

  private tell(change: () => void): void {
    change();
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }

  private follow(book: Book): void {
    book.listen((changes) => {
      if (book !== this.book) return;
      if (changes.some(({ kind }) => kind !== 'selected')) this.repaint();
      else this.tell(() => undefined);
    });
  }

  private repaint(): void {
    this.tell(() => (this.contents += 1));
  }

  /** Shows another workbook; the add-in's pages are to be loaded again. */
  replace(book: Book, fileName: string): void {
    this.follow(book);
    this.clients = new Map();
    this.tell(() => {
      Object.assign(this, { book, fileName, draft: null, notice: null });
      this.generation += 1;
      this.startup = { behavior: 'None' };
      this.contents += 1;
    });
  }

  /** A client of its own for a page of the add-in; the workbench's own page has every API there is. */
  connect(client: Window): Connection {
    const { excelApi, hasSharedRuntime, locale, theme } = this.options;
    const onOpen: HostOptions['onOpen'] = (base64) => this.openBeside(base64);
    const host = new Host(this.book, client === globalThis.window ? {} : { excelApi, onOpen });
    const commands = new Map<string, Command>();
    this.clients.set(client, { host, commands });
    return {
      bridge: this.observed(host, client),
      excelApi: host.excelApi,
      hasSharedRuntime,
      displayLanguage: locale.id,
      isDarkTheme: theme === 'dark',
      settings: this.book.settings,
      startup: this.startup,
      commands,
      showPane: () => this.showPane(true),
    };
  }

  /** As Excel does, in a window of its own, which asks this one for what it shows. */
  private openBeside(base64: string | null): void {
    this.handed = base64;
    const address = new URL(location.href);
    address.searchParams.set('book', 'handed');
    if (!window.open(address))
      throw new ExcelError('GeneralException', 'The browser keeps windows from opening.');
  }

  /**
   * The host's bridge, but after each batch that writes the window is drawn anew. As between Excel and its pages each
   * message is a task of its own, on the side that receives it.
   */
  private observed({ bridge }: Host, client: Window): Connection['bridge'] {
    return {
      sendMessageToHost: (text) => {
        setTimeout(() => {
          bridge.sendMessageToHost(text);
          if ((JSON.parse(text) as Request).flags & WRITES) this.repaint();
        });
      },
      set onMessageFromHost(receive: (message: string) => void) {
        bridge.onMessageFromHost = (message) => void client.setTimeout(() => receive(message));
      },
    };
  }

  command(client: Window, name: string): Command | undefined {
    return this.clients.get(client)?.commands.get(name);
  }

  showPane(isPaneOpen: boolean): void {
    this.tell(() => (this.isPaneOpen = isPaneOpen));
  }

  notify(notice: Notice | null): void {
    this.tell(() => (this.notice = notice));
  }

  /** Starts, changes or (with null) leaves the editing of the selected cell; meanwhile Excel takes no writes. */
  edit(draft: string | null): void {
    for (const { host } of this.clients.values()) host.cellEditMode = draft !== null;
    this.tell(() => (this.draft = draft));
  }

  /** Selects cells of the sheet that is shown. */
  select(area: Area): void {
    this.book.select(this.book.active.name, formatArea(area));
  }

  activate(sheetId: string): void {
    activateSheet(this.book, this.book.sheet(sheetId));
    this.book.publish(null);
  }

  /** Goes to an address, with or without its sheet, or to a defined name; false where there is no such place. */
  goTo(place: string): boolean {
    try {
      const { sheet, area } = findArea(this.book, this.book.active, place.replace(/^#/, ''));
      this.activate(sheet.id);
      this.select(area);
      return true;
    } catch (error) {
      if (error instanceof ExcelError) return false;
      throw error;
    }
  }
}
