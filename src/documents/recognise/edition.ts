/** Telling the editions apart by content: each has labels that the other does not have. */
import { type EditionId, forms, gridOf } from '../../form';
import type { FoundLabel } from './labels/labels';
import { labelName } from './labels/lexicon';

const namesIn = (edition: EditionId): string[] =>
  forms[edition].tables.flatMap((table) => gridOf(table).labels.map(({ text }) => labelName(text)));

const editions = Object.keys(forms) as EditionId[];

const ownNames = editions.map((edition) => {
  const others = new Set(editions.filter((other) => other !== edition).flatMap(namesIn));
  return { edition, names: new Set(namesIn(edition).filter((name) => !others.has(name))) };
});

/** The edition most of whose own labels are there; none when no edition is ahead. */
export function editionByContent(labels: readonly FoundLabel[]): EditionId | undefined {
  const present = new Set(labels.map(({ name }) => name));
  const [best, next] = ownNames
    .map(({ edition, names }) => ({ edition, count: [...names].filter((name) => present.has(name)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > (next?.count ?? 0) ? best.edition : undefined;
}
