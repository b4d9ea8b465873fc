import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  allRooms,
  arrowsUpwards,
  findCircle,
  forbiddenImports,
  frontOf,
  type Imports,
  picture,
  readImports,
  roomOf,
  sentenceOf,
  topFolders,
} from '../../tools/rooms';

const top = join(import.meta.dirname, '../..');

const imports = readImports(top, topFolders(allRooms));

describe('issue 6: rooms that show themselves', () => {
  test('no import goes in a circle, those of types included', () => {
    expect(findCircle(imports)).toBeNull();
  });

  test('no import leaves a room but for the rooms it stands on', () => {
    expect(forbiddenImports(allRooms, imports)).toEqual([]);
  });

  test('no arrow goes upwards: each room stands on rooms that are listed before it', () => {
    expect(arrowsUpwards(allRooms)).toEqual([]);
  });

  test.each(Object.keys(allRooms).filter((room) => !room.split('/').includes('test')))(
    '%s opens with a sentence',
    (room) => {
      const front = frontOf(top, room);
      expect(front && sentenceOf(join(top, front))).toMatch(/^[\p{Lu}`].*\.$/u);
    },
  );

  test('the imports were read: of the simulator by its name, of types, and of what is loaded later', () => {
    const [, host] = [...imports].find(([file]) => file === 'cli/workbook.ts')!;
    expect(host).toEqual([
      'packages/office-js-simulator/src/index.ts',
      'packages/office-js-simulator/src/node.ts',
      'packages/office-js-simulator/src/xlsx/index.ts',
    ]);
    expect(imports.get('packages/office-js-simulator/src/book/cells.ts')).toContain(
      'packages/office-js-simulator/src/book/contents.ts',
    );
  });
});

describe('what the walk over the imports finds', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rooms-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (files: Readonly<Record<string, string>>): Imports => {
    for (const [name, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
      writeFileSync(join(folder, name), text);
    }
    return readImports(folder, ['.']);
  };

  test.each([
    ['values', "import { b } from './b';"],
    ['types', "import type { B } from './b';"],
    ['a type named where it is used', "export let b: import('./b').B;"],
    ['a module loaded later', "export const b = () => import('./b');"],
    ['what is only handed on', "export * from './b';"],
    ['what is asked for as a script does', "require('./b');"],
  ])('a circle of %s', (_, text) => {
    expect(findCircle(read({ 'a.ts': text, 'b.ts': "import './a';" }))).toEqual(['a.ts', 'b.ts']);
  });

  test('a file that is no module is imported too, as its text', () => {
    const imports = read({ 'a.ts': "import text from './a.txt?raw';", 'a.txt': '' });
    expect(imports.get('a.ts')).toEqual(['a.txt']);
  });

  test('a long way round is a circle, two ways to one file are none', () => {
    const diamond = {
      'a.ts': "import './b'; import './c';",
      'b.ts': "import './d';",
      'c.ts': "import './d';",
    };
    expect(findCircle(read({ ...diamond, 'd.ts': '' }))).toBeNull();
    expect(findCircle(read({ ...diamond, 'd.ts': "import './c';" }))).toEqual(['d.ts', 'c.ts']);
  });
});

describe('what the rooms allow', () => {
  const rooms = { low: [], 'high/inner': ['low'], high: ['low', 'high/inner'], all: ['high'] };

  test('a file is in the innermost room', () => {
    expect(roomOf(rooms, 'high/inner/deep/a.ts')).toBe('high/inner');
    expect(roomOf(rooms, 'higher/a.ts')).toBeUndefined();
  });

  test.each([
    ['low/a.ts', 'low/b.ts', true],
    ['high/a.ts', 'low/a.ts', true],
    ['high/a.ts', 'high/inner/a.ts', true],
    ['all/a.ts', 'high/inner/a.ts', true],
    ['low/a.ts', 'high/a.ts', false],
    ['high/inner/a.ts', 'high/a.ts', false],
    ['all/a.ts', 'low/a.ts', false],
    ['low/a.ts', 'nowhere/a.ts', false],
    ['low/a.ts', 'settings.ts', true],
  ])('%s may import %s: %s', (from, to, isAllowed) => {
    expect(forbiddenImports(rooms, new Map([[from, [to]]]))).toEqual(isAllowed ? [] : [`${from} → ${to}`]);
  });

  test('an arrow to a room listed later, to the room itself or to none goes upwards', () => {
    expect(arrowsUpwards(rooms)).toEqual([]);
    expect(arrowsUpwards({ a: ['b'], b: [] })).toEqual(['a → b']);
    expect(arrowsUpwards({ 'a/b': ['a'], a: [] })).toEqual(['a/b → a/b', 'a/b → a']);
    expect(arrowsUpwards({ a: ['b'] })).toEqual(['a → b, which is no room']);
  });
});

describe('the picture', () => {
  const rooms = { 'a/low': [], 'a/middle': ['a/low'], top: ['a'], beside: [] };
  const imports: Imports = new Map([
    ['a/middle/index.ts', ['a/low/index.ts']],
    ['top/index.ts', ['a/middle/index.ts', 'a/low/index.ts', 'top/other.ts']],
    ['beside/index.ts', ['top/index.ts']],
  ]);

  test('has the rooms that are drawn and their arrows, those left out that follow from others', () => {
    expect(picture(rooms, imports, (room) => (room === 'beside' ? null : room)).split('\n')).toEqual([
      'flowchart TD',
      '  a_low["a/low"]',
      '  a_middle["a/middle"]',
      '  top["top"]',
      '  a_middle --> a_low',
      '  top --> a_middle',
    ]);
  });

  test('may draw many rooms as one', () => {
    expect(
      picture(rooms, imports, (room) => room.split('/')[0]!)
        .split('\n')
        .slice(4),
    ).toEqual(['  top --> a', '  beside --> top']);
  });
});
