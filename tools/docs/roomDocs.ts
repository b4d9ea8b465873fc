/** The parts of CONTRIBUTING.md about rooms: two pictures from the imports, and what each room says of itself. */
import {
  allRooms,
  type Drawn,
  frontOf,
  type Imports,
  picture,
  readImports,
  sentenceOf,
  topFolders,
} from '../rooms';
import { codeBlock } from './parts';

const SIMULATOR = 'packages/office-js-simulator';

/** What is built of the others to make, test and measure them. */
const isBeside = (room: string): boolean =>
  /^(?:tools|test|contract)(?:\/|$)/.test(room) || /^packages\/.*\/(?:test|coverage)$/.test(room);

/** The product in its rooms, what is around it folder by folder. */
const product: Drawn = (room) => {
  if (isBeside(room)) return null;
  if (room.startsWith('src/')) return room;
  return room.startsWith(SIMULATOR) ? SIMULATOR : room.split('/', 1)[0]!;
};

/** What runs the product without Excel in its rooms, the product as one. */
const around: Drawn = (room) => {
  if (isBeside(room) || /^(?:commands|taskpane|help)$/.test(room)) return null;
  return room.startsWith('src/') ? 'src' : room;
};

const list = (rooms: readonly string[]): string =>
  rooms.map((room) => `- \`${room}\` — ${sentenceOf(frontOf('.', room) ?? '')}`).join('\n');

/** The parts by name. */
export function roomDocs(): Readonly<Record<'rooms' | 'around' | 'list', string>> {
  const imports: Imports = readImports('.', topFolders(allRooms));
  const draw = (drawn: Drawn): string => codeBlock('mermaid', picture(allRooms, imports, drawn));
  const listed = Object.keys(allRooms).filter((room) => !room.split('/').includes('test'));
  return { rooms: draw(product), around: draw(around), list: list(listed) };
}
