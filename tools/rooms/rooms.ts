/** What the rooms are, what their imports may be, and how each is to open. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Imports } from './imports';
import rooms from './rooms.json';

/** Each room with what it stands on: rooms, or folders that stand for every room in them. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

export const allRooms: Rooms = rooms;

/** The folders at the top that have rooms. */
export const topFolders = (of: Rooms): string[] => [
  ...new Set(Object.keys(of).map((room) => room.split('/', 1)[0]!)),
];

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The room of a file: of rooms within rooms the innermost. */
export const roomOf = (of: Rooms, file: string): string | undefined =>
  Object.keys(of)
    .filter((room) => isWithin(room, file))
    .sort((a, b) => b.length - a.length)[0];

/** The imports that the rooms do not allow: "from → to". */
export function forbiddenImports(of: Rooms, imports: Imports): string[] {
  return [...imports].flatMap(([file, imported]) => {
    const room = roomOf(of, file);
    const below = room === undefined ? [] : of[room]!;
    return imported
      .filter((to) => {
        // At the top lie settings, which belong to everybody.
        if (!to.includes('/')) return false;
        const target = roomOf(of, to);
        if (target === undefined) return true;
        return target !== room && !below.some((folder) => isWithin(folder, target));
      })
      .map((to) => `${file} → ${to}`);
  });
}

/** What stands on something that is not listed before it: with none of these there is a lowest room, and no arrow upwards. */
export function arrowsUpwards(of: Rooms): string[] {
  const order = Object.keys(of);
  return order.flatMap((room, at) =>
    of[room]!.flatMap((folder) => {
      const meant = order.filter((other) => isWithin(folder, other));
      if (meant.length === 0) return [`${room} → ${folder}, which is no room`];
      return meant.filter((other) => order.indexOf(other) >= at).map((other) => `${room} → ${other}`);
    }),
  );
}

/** Each room's file to begin with: the index, the program or the file of the room's own name. */
export function frontOf(top: string, room: string): string | undefined {
  const names = readdirSync(join(top, room));
  const isFront = (stem: string) => (name: string) => name.toLowerCase().replace(/\.tsx?$/, '') === stem;
  const front = ['index', 'main', basename(room)].map((stem) => names.find(isFront(stem))).find(Boolean);
  return front && `${room}/${front}`;
}

/** The sentence a file opens with: its first comment, in one line. */
export function sentenceOf(path: string): string | null {
  const [, comment] = /^(?:#![^\n]*\n)?\/\*\*(.*?)\*\//s.exec(readFileSync(path, 'utf8')) ?? [];
  return comment?.replace(/\s*\n\s*\*?\s*/g, ' ').trim() || null;
}
