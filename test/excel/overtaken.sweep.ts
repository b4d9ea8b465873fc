/**
 * Acts of every kind at every place, in every command's way (issue 14.2): every n-th of each command.
 * `RACES_EVERY=1` tries them all, which takes an hour.
 */
import { specifyRaces } from '../support/overtaken';

const every = Number(process.env['RACES_EVERY'] ?? 97);

// Each command has at least one, another for each.
specifyRaces((acts, command) =>
  acts.filter((_, at) => at % every === command % Math.min(every, acts.length)),
);
