/** The rooms and their arrows as a picture in Mermaid. */
import type { Imports } from './imports';
import { roomOf, type Rooms } from './rooms';

/** What a room is drawn as: itself, a folder that stands for all rooms in it, or nothing. */
export type Drawn = (room: string) => string | null;

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function arrowsOf(rooms: Rooms, imports: Imports, drawn: Drawn): Arrows {
  const arrows = new Map(Object.keys(rooms).flatMap((room) => nodesOf(drawn(room))));
  const nodeOf = (file: string): string | null => {
    const room = roomOf(rooms, file);
    return room === undefined ? null : drawn(room);
  };
  for (const [file, imported] of imports) {
    const from = nodeOf(file);
    for (const to of imported.map(nodeOf)) {
      if (from !== null && to !== null && from !== to) arrows.get(from)?.add(to);
    }
  }
  return arrows;
}

const nodesOf = (node: string | null): [string, Set<string>][] => (node === null ? [] : [[node, new Set()]]);

const reaches = (arrows: Arrows, from: string, to: string): boolean =>
  [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(arrows, next, to));

/** Arrows that are not the sum of others. */
const bare = (arrows: Arrows): [from: string, to: string][] =>
  [...arrows].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((other) => other !== to && reaches(arrows, other, to)))
      .map((to): [string, string] => [from, to]),
  );

/** Mermaid's names are plain words. */
const idOf = (room: string): string => room.replaceAll(/\W/g, '_');

/** An arrow leads from a room to one it imports; those that follow from others are left out. */
export function picture(rooms: Rooms, imports: Imports, drawn: Drawn): string {
  const arrows = arrowsOf(rooms, imports, drawn);
  const nodes = [...arrows.keys()].map((node) => `  ${idOf(node)}["${node}"]`);
  const lines = bare(arrows).map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`);
  return ['flowchart TD', ...nodes, ...lines].join('\n');
}
