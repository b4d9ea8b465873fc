/** Events: which ones a client has asked for, and the messages that tell it of changes. */
import type { Change } from '../book/contents';

/** The client's numbers for the kinds of event, by the names of its registration methods. */
const EVENTS: Readonly<Record<string, { type: number; kind: Change['kind'] }>> = {
  DataChanged: { type: 10, kind: 'edited' },
  Activated: { type: 11, kind: 'activated' },
  Added: { type: 13, kind: 'added' },
  Deleted: { type: 15, kind: 'deleted' },
  SelectionChanged: { type: 14, kind: 'selected' },
};

const WORKBOOK = 'Workbook';
const CATEGORY = 65_536;

export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export class Registrations {
  private readonly wanted = new Set<string>();

  /** Takes a call such as `_RegisterDataChangedEvent`; false where it is no such call. */
  take(object: object, name: string): boolean {
    const [, un, event = ''] = /^_(Unr|R)egister(\w+)Event$/.exec(name) ?? [];
    const known = EVENTS[event];
    if (!known) return false;
    const target = 'Id' in object ? String(object.Id) : WORKBOOK;
    if (un === 'R') this.wanted.add(`${known.type} ${target}`);
    else this.wanted.delete(`${known.type} ${target}`);
    return true;
  }

  /** The messages for a change: one for the sheet's handlers, one for the workbook's. */
  entries(change: Change, source: 'Local' | 'Remote', isOwn: boolean): Entry[] {
    const { type } = Object.values(EVENTS).find(({ kind }) => kind === change.kind)!;
    const message = JSON.stringify({
      worksheetId: change.sheet,
      source,
      ...(change.address !== undefined && { address: change.address }),
      ...(change.changeType !== undefined && {
        changeType: change.changeType,
        shiftDirection: shiftOf(change),
      }),
      ...(isOwn && { triggerSource: 'ThisLocalAddin' }),
    });
    return [change.sheet, WORKBOOK]
      .filter((target) => this.wanted.has(`${type} ${target}`))
      .map((target) => ({ messageCategory: CATEGORY, messageType: type, targetId: target, message }));
  }
}

const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

const shiftOf = (change: Change): string => SHIFTS[change.changeType ?? ''] ?? 'None';
