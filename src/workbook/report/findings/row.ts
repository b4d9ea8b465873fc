/** A finding as a row of 校验结果: its place, its words, and the cells that it flags. */
import type { CellId, Form } from '../../../form';
import { describe, explain, suggest, zhCN } from '../../../locales';
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
import { columnOf, type FindingsColumn, findingsColumns, placeFormula } from './table';
import { faultKey, type FlaggedCell, flagKey } from '../sheets/flags';
import { placeOf, type Places } from '../places';
import { coverCells } from '../layout';

/** One row of 校验结果. */
export interface FindingRow {
  /** What the row is about, for finding it again: rule and cells; empty for a row that the clerk added. */
  readonly identity: string;
  readonly content: readonly Content[];
  readonly explanation: string;
}

/** A finding is the same as long as its rule and what it is about are, whatever the figures and the words. */
export const identityOf = ({ rule, cells, quote, topic }: Finding): string =>
  [rule, ...cells, quote && `texts.${quote.section}`, topic].filter(Boolean).join(' ').replaceAll('|', '/');

/** What the clerk should do: what the likeliest cause asks for, where there is one to tell. */
function suggestion(finding: Finding, cause: ExplanationGroup | undefined, form: Form): string {
  const { intro, likeliest, more } = cause ? explain(cause, form, zhCN) : { likeliest: [] };
  if (likeliest.length === 0) return suggest(finding, form, zhCN);
  return [intro, ...likeliest.map(({ text }) => text), more].filter(Boolean).join('\n');
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

/**
 * @param explanation what the clerk has written beside it
 * @param firstColumn the table's
 */
export function findingRow(
  finding: Finding,
  { explanations }: Examination,
  form: Form,
  places: Places,
  explanation: string,
  firstColumn: number,
): FindingRow {
  const place = placeOf(finding, places);
  const cause = explanations.find((group) => explains(group, finding));
  const target = place
    ? onSheet(place.sheet, cellAddress(place.row, place.column))
    : onSheet(sheetNames.cover, cellAddress(coverCells.year.at.row, coverCells.year.at.column));
  const words = describe(finding, form, zhCN);
  const byColumn: Record<FindingsColumn, Content> = {
    severity: workbookTexts.severity[finding.severity],
    place: { formula: placeFormula(firstColumn) },
    message: words.message,
    expected: finding.expected ?? EMPTY,
    found: finding.found ?? EMPTY,
    difference: finding.difference ?? EMPTY,
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
  };
  return { identity: identityOf(finding), content: findingsColumns.map((key) => byColumn[key]), explanation };
}

/** A finding that is gone but was explained: the clerk's words stay, the flag goes. */
export function resolvedRow(row: FindingRow): FindingRow {
  const content = [...row.content];
  content[columnOf('severity')] = workbookTexts.severity.resolved;
  content[columnOf('key')] = `resolved|${row.identity}`;
  return { ...row, content };
}

/** The same row with other words of the clerk's. */
export function explainedRow(row: FindingRow, explanation: string): FindingRow {
  const content = [...row.content];
  content[columnOf('explanation')] = explanation;
  return { ...row, content, explanation };
}

/** Reads back a row as it stands on the sheet; `null` for an empty one. */
export function rowFromSheet(content: readonly Content[]): FindingRow | null {
  if (content.every((cell) => cell === EMPTY)) return null;
  const key = String(content[columnOf('key')]);
  return {
    identity: key.slice(key.lastIndexOf('|') + 1),
    content,
    explanation: String(content[columnOf('explanation')]),
  };
}
