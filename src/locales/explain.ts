/** Explanations in words: which cell may be wrong, what it should be, and why that is likely. */
import { cellsOf, type Form } from '../form';
import type { Change, Explanation, ExplanationGroup } from '../rules';
import { nameOfCell } from './describe';
import { fill } from './fill';
import type { Locale } from './zh-CN';

/** More possibilities than this are only counted: nobody would go through them. */
const MOST_SHOWN = 5;

type Words = Locale['causes'];

/** One explanation and its sentence. */
export interface ToldExplanation {
  readonly explanation: Explanation;
  readonly text: string;
}

export interface ToldGroup {
  /** What to say before the explanations; nothing where one speaks for itself. */
  readonly intro?: string;
  /** Those that are likeliest, a few of them if there are many. */
  readonly likeliest: readonly ToldExplanation[];
  /** How many more there are; nothing if none. */
  readonly more?: string;
}

/** Several mistakes: what each asks to be changed, and why; the reason is said once where all have the same. */
function several({ mistakes }: Explanation, tell: (changes: readonly Change[]) => string, words: Words) {
  const reasons = new Set(mistakes.map(({ kind }) => words.why[kind]));
  const [reason, ...others] = reasons;
  const what = fill(words.several, { mistakes: mistakes.length });
  const isOne = reason !== undefined && others.length === 0;
  const told = mistakes.map(({ kind, changes }) =>
    isOne ? tell(changes) : fill(words.because, { what: tell(changes), why: words.why[kind] }),
  );
  return {
    why: isOne ? fill(words.because, { what, why: reason }) : what,
    changes: told.join(words.changeSeparator),
  };
}

/** What else follows, and what the narrative says to it: sentences of their own. */
export function remarks(
  { changes, mistakes, speaksFor = [], speaksAgainst = [], register }: Explanation,
  locale: Locale,
): string {
  const words = locale.causes;
  const own = new Set(mistakes.flatMap((mistake) => mistake.changes.map(({ cell }) => cell)));
  const count = changes.filter(({ cell }) => !own.has(cell)).length;
  const named = (said: typeof speaksFor): string =>
    said
      .map(({ quantity, value }) => {
        const name = (locale.quantities as Readonly<Record<string, string>>)[quantity] ?? quantity;
        return fill(words.said, { quantity: name, value });
      })
      .join(words.saidSeparator);
  return [
    count > 0 ? fill(words.following, { count }) : '',
    speaksFor.length > 0 ? fill(words.speaksFor, { said: named(speaksFor) }) : '',
    speaksAgainst.length > 0 ? fill(words.speaksAgainst, { said: named(speaksAgainst) }) : '',
    register ? words.register[register] : '',
  ].join('');
}

function sentence(explanation: Explanation, form: Form, locale: Locale): string {
  const words = locale.causes;
  const { kind, mistakes, clears } = explanation;
  const changes = mistakes.flatMap((mistake) => mistake.changes);
  const paramsOf = ({ cell, from, to }: Change) => ({
    cell: nameOfCell(cellsOf(form).get(cell), locale) ?? cell,
    from: from ?? locale.blank,
    to,
  });
  const tell = (some: readonly Change[]): string =>
    some.map((change) => fill(words.change, paramsOf(change))).join(words.changeSeparator);
  const count = clears.length;
  const rest = remarks(explanation, locale);
  if (kind === 'several')
    return fill(words.severalCells, { ...several(explanation, tell, words), count }) + rest;
  const why = words.why[kind];
  const [only, ...others] = changes;
  if (only && others.length === 0) return fill(words.oneCell, { ...paramsOf(only), why, count }) + rest;
  return fill(words.severalCells, { why, changes: tell(changes), count }) + rest;
}

/** A group's explanations as a person is told them: one, several equally likely, or that it cannot be told. */
export function explain(
  { verdict, explanations, isComplete }: ExplanationGroup,
  form: Form,
  locale: Locale,
): ToldGroup {
  const words = locale.causes;
  if (verdict === 'tooMany') return { intro: words.tooMany, likeliest: [] };
  const equal = explanations.filter(({ rank }) => rank === 1);
  if (equal.length === 0) return { intro: words.lastYear, likeliest: [] };
  const likeliest = equal
    .slice(0, MOST_SHOWN)
    .map((explanation) => ({ explanation, text: sentence(explanation, form, locale) }));
  const rest = equal.length - likeliest.length;
  const more = [
    rest > 0 ? fill(words.more, { count: rest }) : '',
    verdict === 'cannotTell' && !isComplete ? words.open : '',
  ].join('');
  return {
    ...(verdict === 'cannotTell' && { intro: equal.length > 1 ? words.cannotTell : words.uncertain }),
    likeliest,
    ...(more !== '' && { more: more.trim() }),
  };
}
