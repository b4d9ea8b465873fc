/** The rooms of the repository, lowest first in rooms.json: a room imports itself and those it stands on, nothing else. */
export { findCircle, type Imports, readImports } from './imports';
export { type Drawn, picture } from './picture';
export { allRooms, arrowsUpwards, forbiddenImports, frontOf, roomOf, sentenceOf, topFolders } from './rooms';
