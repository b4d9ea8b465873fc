/** Telling the editions apart by content: each has labels that another does not have. */
import { type EditionId, type Form, forms, gridOf } from '../../form';
import type { FoundLabel } from './labels/labels';
import { labelName } from './labels/lexicon';

const namesIn = ({ tables }: Form): Set<string> =>
  new Set(tables.flatMap((table) => gridOf(table).labels.map(({ text }) => labelName(text))));

const editions = Object.values(forms).map((form) => ({ edition: form.edition, names: namesIn(form) }));

/** Without the names that all editions have: those tell nothing. */
const telling = editions.map(({ edition, names }) => ({
  edition,
  names: [...names].filter((name) => editions.some((other) => !other.names.has(name))),
}));

/**
 * The edition most of whose own labels are there; none where no edition is ahead. Where one only adds to another and
 * nothing that it adds is there, it is the one that the year calls for, else the smaller.
 * @param byYear the edition that the report's year calls for
 */
export function editionByContent(labels: readonly FoundLabel[], byYear?: EditionId): EditionId | undefined {
  const present = new Set(labels.map(({ name }) => name));
  const counts = telling.map((one) => ({
    ...one,
    count: one.names.filter((name) => present.has(name)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [least, ...more] = counts
    .filter(({ count }) => count > 0 && count === most)
    .sort((a, b) => a.names.length - b.names.length);
  const isAddedTo = more.every(({ names }) => least?.names.every((name) => names.includes(name)));
  if (!least || !isAddedTo) return undefined;
  return [least, ...more].find(({ edition }) => edition === byYear)?.edition ?? least.edition;
}
