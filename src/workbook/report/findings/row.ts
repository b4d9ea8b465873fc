/** A finding as a row of 校验结果: its place, its words, and the cells that it flags. */
import type { CellId, Form } from '../../../form';
import { describe, explain, fill, suggest, zhCN } from '../../../locales';
import { sheetNames, workbookTexts } from '../../../locales/workbook';
import {
  type Examination,
  explains,
  type ExplanationGroup,
  faultsOf,
  type Finding,
  groupOf,
  isNative,
} from '../../../rules';
import { cellAddress, type Content, EMPTY, onSheet } from '../../patch';
import { columnOf, type FindingsColumn, findingsColumns, placeFormula, standingFormula } from './table';
import { faultKey, type FlaggedCell, flagKey } from '../sheets/flags';
import { placeOf, type Places } from '../places';
import { coverCells } from '../layout';
import { fits, identityOf, type ListedRow, messageOf } from './listed';

/** What the clerk should do: what the likeliest cause asks for, where there is one to tell. */
function suggestion(finding: Finding, cause: ExplanationGroup | undefined, form: Form): string {
  const { intro = '', likeliest, more = '' } = cause ? explain(cause, form, zhCN) : { likeliest: [] };
  if (likeliest.length === 0) return suggest(finding, form, zhCN);
  const texts = likeliest.map(({ text }) => text);
  const told = (count: number, rest: string): string =>
    [intro, ...texts.slice(0, count), rest].filter(Boolean).join('\n');
  const whole = told(texts.length, more);
  if (fits(whole, 'suggestion')) return whole;
  const shown = texts.findLastIndex((_, at) => fits(told(at + 1, workbookTexts.moreInPane), 'suggestion'));
  return told(shown + 1, workbookTexts.moreInPane);
}

const cellsAt = (cells: readonly CellId[], { places }: Places): FlaggedCell[] =>
  cells.flatMap((cell) => {
    const place = places.get(cell);
    return place ? [{ part: groupOf({ cells: [cell] }), ...place }] : [];
  });

/** The cells that are coloured for as long as the finding is listed. */
function flaggedBy(finding: Finding, places: Places): FlaggedCell[] {
  const { cells, quote } = finding;
  const words = quote && placeOf(finding, places);
  return [...(words ? [{ part: quote.section, ...words }] : []), ...cellsAt(cells, places)];
}

/** As much as is seen beside a table. */
const LONGEST_ASIDE = 60;

const shortened = (text: string): string =>
  text.length > LONGEST_ASIDE ? `${text.slice(0, LONGEST_ASIDE)}…` : text;

/** What the margin beside the flagged cell says, for as long as it is flagged. */
function asideOf(
  finding: Finding,
  cause: ExplanationGroup | undefined,
  { places }: Places,
  message: string,
): string {
  const { one, change, separator } = workbookTexts.asides;
  const [likeliest] = faultsOf(cause).length > 0 ? (cause?.explanations ?? []) : [];
  if (!likeliest) return isNative(finding) ? EMPTY : shortened(message);
  const told = likeliest.mistakes.flatMap(({ changes }) =>
    changes.flatMap(({ cell, to }) => {
      const place = places.get(cell);
      return place ? [fill(one, { address: cellAddress(place.row, place.column), to })] : [];
    }),
  );
  return shortened(fill(change, { places: told.join(separator) }));
}

/**
 * @param explanation what the clerk has written beside it
 * @param at the sheet's column of each of the table's
 */
export function findingRow(
  finding: Finding,
  { explanations }: Examination,
  form: Form,
  places: Places,
  explanation: string,
  at: (key: FindingsColumn) => number,
): ListedRow {
  const place = placeOf(finding, places);
  const cause = explanations.find((group) => explains(group, finding));
  const target = place
    ? onSheet(place.sheet, cellAddress(place.row, place.column))
    : onSheet(sheetNames.cover, cellAddress(coverCells.year.at.row, coverCells.year.at.column));
  const words = describe(finding, form, zhCN);
  const byColumn: Record<FindingsColumn, Content> = {
    severity: workbookTexts.marked[finding.severity],
    place: { formula: placeFormula(at) },
    message: messageOf(finding, form),
    found: finding.found ?? EMPTY,
    expected: finding.expected ?? EMPTY,
    suggestion: suggestion(finding, cause, form),
    explanation,
    rule: finding.rule,
    key: [
      // Of a cell that formulas flag by themselves nothing is kept here: it would outlive the correction.
      flagKey(finding.severity, isNative(finding) ? [] : flaggedBy(finding, places)),
      faultKey(cellsAt(faultsOf(cause), places)),
      identityOf(finding),
    ].join(''),
    link: `#${target}`,
    placeName: words.place,
    aside: asideOf(finding, cause, places, words.message),
    quote: finding.quote?.text ?? EMPTY,
    standing: { formula: standingFormula(at) },
  };
  return { identity: identityOf(finding), content: findingsColumns.map((key) => byColumn[key]), explanation };
}

/** A row with its formulas as they read in a table whose columns stand elsewhere. */
export function relaid(row: ListedRow, at: (key: FindingsColumn) => number): ListedRow {
  const content = [...row.content];
  for (const [key, formula] of [
    ['place', placeFormula(at)],
    ['standing', standingFormula(at)],
  ] as const) {
    if (content[columnOf(key)] !== EMPTY) content[columnOf(key)] = { formula };
  }
  return { ...row, content };
}

/** A finding that is gone but was explained: the clerk's words stay, the flag goes. */
export function resolvedRow(row: ListedRow): ListedRow {
  const content = [...row.content];
  content[columnOf('severity')] = workbookTexts.marked.resolved;
  content[columnOf('key')] = `resolved|${row.identity}`;
  return { ...row, content };
}

/** The same row with other words of the clerk's. */
export function explainedRow(row: ListedRow, explanation: string): ListedRow {
  const content = [...row.content];
  content[columnOf('explanation')] = explanation;
  return { ...row, content, explanation };
}
