import { unitReport } from '../../src/summary';
import type { ChosenFile } from '../../taskpane/files';
import { createGatherer } from '../../taskpane/gatherer';
import {
  type GatheredFile,
  type Gathering,
  type GatheringEvent,
  nextGathering,
  nothingGathered,
} from '../../taskpane/gathering';
import { report } from '../support/reports';

const read = (file: string, unit = file): GatheredFile =>
  unitReport(report('2021', {}, { unit }), [], { file });
const unread = (file: string): GatheredFile => ({ file, messages: [] });
const after = (...events: GatheringEvent[]): Gathering => events.reduce(nextGathering, nothingGathered);
const names = ({ reports, unread: others }: Gathering) => ({
  read: reports.map(({ unit }) => unit),
  unread: others.map(({ file }) => file),
});

describe('what is gathered', () => {
  it('is the report of every file that has one, and the others with their reasons', () => {
    const gathering = after({ is: 'filesRead', files: [read('a'), unread('b'), read('c')] });
    expect(names(gathering)).toEqual({ read: ['a', 'c'], unread: ['b'] });
  });

  it('is replaced by what is read of the same file again', () => {
    const corrected = unitReport(report('2021', {}, { unit: 'a', year: 2023 }), [], { file: 'a' });
    const gathering = after(
      { is: 'filesRead', files: [read('a'), unread('b'), unread('c')] },
      { is: 'filesRead', files: [corrected, read('b', '乙局'), unread('c')] },
    );
    expect(names(gathering)).toEqual({ read: ['a', '乙局'], unread: ['c'] });
    expect(gathering.reports[0]?.year).toBe(2023);
  });

  it('is kept beside another unit’s file of the same name, and where its own cannot be read any more', () => {
    const gathering = after(
      { is: 'filesRead', files: [read('年报.docx', '甲局')] },
      { is: 'filesRead', files: [read('年报.docx', '乙局'), unread('年报.docx')] },
    );
    expect(names(gathering)).toEqual({ read: ['甲局', '乙局'], unread: ['年报.docx'] });
  });

  it('is forgotten when asked for, the roster is not', () => {
    const gathering = after(
      { is: 'rosterWritten', text: '甲局' },
      { is: 'filesRead', files: [read('a')] },
      { is: 'filesForgotten' },
    );
    expect(gathering).toEqual({ ...nothingGathered, roster: '甲局' });
  });

  it('[16] stays known beside what comes in after it has gone into the summary, of a unit the latest', () => {
    const gathering = after(
      { is: 'filesRead', files: [read('a.docx', '甲局'), read('b.docx', '乙局')] },
      { is: 'filesSettled' },
      { is: 'filesRead', files: [read('新.docx', '甲局')] },
      { is: 'filesSettled' },
    );
    expect([gathering.reports, gathering.beside?.map(({ file }) => file)]).toEqual([
      [],
      ['新.docx', 'b.docx'],
    ]);
  });

  it('says how far it has got, and that it was stopped half-way', () => {
    const halfWay = after({ is: 'filesChosen', waiting: 3 }, { is: 'filesRead', files: [read('a')] });
    expect(halfWay.reach).toEqual({ read: 1, chosen: 3, isStopped: false });
    const stopped = nextGathering(halfWay, { is: 'readingEnded' });
    expect(stopped.reach).toEqual({ read: 1, chosen: 3, isStopped: true });
    const resumed = nextGathering(stopped, { is: 'filesChosen', waiting: 2 });
    expect(resumed.reach).toEqual({ read: 1, chosen: 3, isStopped: false });
    const files = [read('b'), read('c')];
    const done = [{ is: 'filesRead', files } as const, { is: 'readingEnded' } as const];
    expect(done.reduce(nextGathering, resumed).reach).toBeNull();
  });
});

describe('reading many files', () => {
  const chosen = (...paths: string[]): ChosenFile[] =>
    paths.map((path) => ({ path, open: async () => new File([], path) }));

  /** A gatherer, and what it tells a pane; `onRead` is called with each file before it is read. */
  function gathererWith(onRead: (path: string) => unknown) {
    const seen: { gathering: Gathering } = { gathering: nothingGathered };
    const order: string[] = [];
    const gatherer = createGatherer(
      {
        readUnitFile: async ({ path }) => {
          order.push(path);
          await onRead(path);
          return read(path);
        },
        filesIn: async ({ path }) => (path.endsWith('.zip') ? chosen(`${path}/x`, `${path}/y`) : undefined),
      },
      (event) => (seen.gathering = nextGathering(seen.gathering, event)),
    );
    return { gatherer, seen, order };
  }

  it('goes on where a reader fails, and says of that file what went wrong', async () => {
    const { gatherer, seen } = gathererWith((path) => {
      if (path === 'b') throw new Error('planted');
    });
    await gatherer.read(chosen('a', 'b', 'c'));
    expect(names(seen.gathering)).toEqual({ read: ['a', 'c'], unread: ['b'] });
    const [failed] = seen.gathering.unread;
    expect(failed?.messages).toEqual([{ code: 'file.fault', params: { detail: 'planted' } }]);
    expect(seen.gathering.reach).toBeNull();
  });

  it('stops after the file being read, keeps what was read, and goes on with the rest', async () => {
    const { gatherer, seen } = gathererWith((path) => path === 'b' && gatherer.stop());
    await gatherer.read(chosen('a', 'b', 'c', 'd'));
    expect(names(seen.gathering).read).toEqual(['a', 'b']);
    expect(seen.gathering.reach).toEqual({ read: 2, chosen: 4, isStopped: true });
    await gatherer.read([]);
    expect(names(seen.gathering).read).toEqual(['a', 'b', 'c', 'd']);
    expect(seen.gathering.reach).toBeNull();
  });

  it('takes files chosen meanwhile after those that wait', async () => {
    const { gatherer, seen, order } = gathererWith((path) => {
      if (path === 'a') void gatherer.read(chosen('c', 'd'));
    });
    await gatherer.read(chosen('a', 'b'));
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    expect(seen.gathering.reach).toBeNull();
  });

  it('reads the files in an archive in its place, and counts them (issue 10.9)', async () => {
    const { gatherer, seen, order } = gathererWith(() => undefined);
    await gatherer.read(chosen('a', 'b.zip', 'c'));
    expect(order).toEqual(['a', 'b.zip/x', 'b.zip/y', 'c']);
    expect(names(seen.gathering).read).toHaveLength(4);
    expect(seen.gathering.reach).toBeNull();
  });

  it('drops what waits when all is forgotten', async () => {
    const { gatherer, seen } = gathererWith((path) => path === 'a' && gatherer.stop());
    await gatherer.read(chosen('a', 'b'));
    gatherer.forget();
    await gatherer.read([]);
    expect(seen.gathering).toEqual(nothingGathered);
  });
});
