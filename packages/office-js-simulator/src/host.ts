/** The host behind one office.js client: it answers the client's messages from a book. */
import { Cells, Range, RangeAreas, type Session, Workbook, Worksheet } from './api';
import type { Area } from './book/a1';
import type { Book } from './book/book';
import type { Change } from './book/contents';
import { ExcelError, refuse } from './book/errors';
import { type Shift, shiftAreas } from './book/shift';
import type { Sheet } from './book/sheet';
import type { Quirk } from './book/quirks';
import {
  type BatchHost,
  identityOf,
  Registrations,
  type Request,
  type RequestBody,
  type ResponseBody,
  runBatch,
  WAITS,
} from './wire';

/** What office.js needs of its host; the client sets `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

export interface HostOptions {
  readonly quirks?: readonly Quirk[];
  /** The highest ExcelApi version the host says it supports. */
  readonly excelApi?: string;
  /** The most bytes of a request or an answer: 5 MB in Excel on the web, the narrower of the two Excels. */
  readonly payloadLimit?: number;
  /** Shows a workbook that a client opens beside the book, given as `Session.openWorkbook` is; without it that fails. */
  readonly onOpen?: (base64: string | null) => void;
}

/** What the client has cost since the last reset; its clean-up of references, which nobody waits for, is left out. */
export interface Counts {
  roundTrips: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

/** An action that shall fail instead of running. */
export interface Fault {
  /** Counted from 0 within the batch. */
  readonly atAction: number;
  readonly code: string;
  readonly message?: string;
}

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** What every .xlsx file begins with, as each zip does. */
const ZIP_IN_BASE64 = 'UEsDB';

const utf8 = new TextEncoder();

export class Host implements Session {
  readonly bridge: Bridge = { sendMessageToHost: (text) => this.receive(text) };
  readonly excelApi: string;
  readonly quirks: ReadonlySet<Quirk>;
  private readonly payloadLimit: number;
  private readonly onOpen: HostOptions['onOpen'];
  private isEditing = false;
  /** What came meanwhile and may wait until the cell is no longer edited. */
  private waiting: string[] = [];
  counts: Counts = { roundTrips: 0, actions: 0, requestBytes: 0, responseBytes: 0 };

  private fault: Fault | null = null;
  private readonly registrations = new Registrations();
  private readonly tracked = new Map<string, Cells>();
  private readonly references = new Map<Cells, string>();
  /** Ranges of the running batch: they move with their cells, as the tracked ones do. */
  private passing: Cells[] = [];
  private lastReference = 0;

  constructor(
    readonly book: Book,
    { excelApi = '1.14', payloadLimit = WEB_PAYLOAD_LIMIT, quirks = [], onOpen }: HostOptions = {},
  ) {
    this.excelApi = excelApi;
    this.payloadLimit = payloadLimit;
    this.onOpen = onOpen;
    this.quirks = new Set(quirks);
    book.listen((changes, origin) => this.tell(changes, origin));
    book.onShift((sheet, shift) => this.shiftRanges(sheet, shift));
  }

  /** While true, the person is editing a cell: every batch fails, reading or writing, unless it may wait until then. */
  get cellEditMode(): boolean {
    return this.isEditing;
  }
  set cellEditMode(isEditing: boolean) {
    this.isEditing = isEditing;
    if (!isEditing) for (const text of this.waiting.splice(0)) this.receive(text);
  }

  resetCounts(): void {
    this.counts = { roundTrips: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  }

  /** Makes one action of the next batch fail, once. */
  failNext(fault: Fault): void {
    this.fault = fault;
  }

  range(sheet: Sheet, area: Area): Range {
    return this.remember(new Range(this, sheet, [area]));
  }

  rangeAreas(sheet: Sheet, areas: readonly Area[]): RangeAreas {
    return this.remember(new RangeAreas(this, sheet, areas));
  }

  worksheet(sheet: Sheet): Worksheet {
    return new Worksheet(this, sheet);
  }

  openWorkbook(base64: string | null): void {
    if (!this.onOpen) refuse('NotImplemented', 'Nobody shows another workbook here.');
    if (base64 !== null && !base64.startsWith(ZIP_IN_BASE64)) {
      refuse('InvalidArgument', 'The file is no .xlsx workbook.');
    }
    this.onOpen(base64);
  }

  private remember<T extends Cells>(cells: T): T {
    this.passing.push(cells);
    return cells;
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (this.isEditing && request.flags & WAITS) {
      this.waiting.push(text);
      return;
    }
    const body =
      typeof request.message.body === 'string'
        ? (JSON.parse(request.message.body) as RequestBody)
        : request.message.body;
    const requestBytes = utf8.encode(text).length;
    let answer = this.answer(body, requestBytes);
    let responseBytes = utf8.encode(JSON.stringify(answer)).length;
    if (responseBytes > this.payloadLimit) {
      answer = failed('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.');
      responseBytes = JSON.stringify(answer).length;
    }
    if (!isCleanUp(body)) this.count(body.Actions.length, requestBytes, responseBytes);
    const message = JSON.stringify({
      id: request.id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: answer },
    });
    queueMicrotask(() => this.bridge.onMessageFromHost?.(message));
    this.book.publish(this);
  }

  private answer(body: RequestBody, bytes: number): ResponseBody {
    if (bytes > this.payloadLimit)
      return failed('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    if (this.isEditing && !isCleanUp(body)) {
      return failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    try {
      return runBatch(body, this.batchHost());
    } finally {
      this.fault = null;
      this.passing = [];
    }
  }

  private batchHost(): BatchHost {
    return {
      root: new Workbook(this),
      referenced: (id) => this.tracked.get(id) ?? refuse('InvalidReference', `There is no reference ${id}.`),
      identify: (object) =>
        object instanceof Cells ? { _ReferenceId: this.references.get(object) ?? '' } : identityOf(object),
      callHidden: (object, name, args) => this.callHidden(object, name, args),
      beforeAction: (index) => {
        if (this.fault?.atAction !== index) return;
        throw new ExcelError(this.fault.code, this.fault.message ?? 'The action failed, as the test asked.');
      },
    };
  }

  private callHidden(object: object, name: string, args: readonly unknown[]): boolean {
    if (name === '_KeepReference' && object instanceof Cells) {
      const id = this.references.get(object) ?? `reference ${++this.lastReference}`;
      this.references.set(object, id);
      this.tracked.set(id, object);
      return true;
    }
    if (name === '_RemoveReference') {
      const cells = this.tracked.get(String(args[0]));
      if (cells) this.references.delete(cells);
      this.tracked.delete(String(args[0]));
      return true;
    }
    return this.registrations.take(object, name);
  }

  private count(actions: number, requestBytes: number, responseBytes: number): void {
    this.counts.roundTrips += 1;
    this.counts.actions += actions;
    this.counts.requestBytes += requestBytes;
    this.counts.responseBytes += responseBytes;
  }

  private shiftRanges(sheet: Sheet, shift: Shift): void {
    for (const cells of new Set([...this.passing, ...this.tracked.values()])) {
      if (cells.sheet === sheet) cells.areas = shiftAreas(cells.areas, shift);
    }
  }

  /** Own changes come back too, as in Excel; those of another client are remote. */
  private tell(changes: readonly Change[], origin: object | null): void {
    const isOwn = origin === this;
    const source = origin === null || isOwn ? 'Local' : 'Remote';
    const told = changes.filter(({ kind }) => kind !== 'selected' || !this.quirks.has('selectionUntold'));
    const entries = told.flatMap((change) => this.registrations.entries(change, source, isOwn));
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: 3, message: { entries } });
    setTimeout(() => this.bridge.onMessageFromHost?.(message));
  }
}

/** After `Excel.run` the client gives its references back, in a batch of its own. */
const isCleanUp = (body: RequestBody): boolean =>
  body.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  body.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);

const failed = (Code: string, Message: string): ResponseBody => ({
  Results: [],
  Error: { Code, Message, Location: '', ActionIndex: 0 },
});
