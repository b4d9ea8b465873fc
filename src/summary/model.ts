/** Many reports as one: what a summary keeps of each unit's report, and what it says of all of them. */
import { type CellId, cellsOf, type EditionId, forms } from '../form';
import { type CellValue, type Report, valueAt, type Values, withGroupsPlaced } from '../report';
import type { Finding } from '../rules';

/** A unit's report without the ids of its cells and what is known beside it, so that ten thousand of them fit into memory. */
export interface UnitReport {
  /** As the report says it; empty where it could not be read. */
  readonly unit: string;
  readonly year: number;
  readonly edition: EditionId;
  /** What each cell holds, in the order of the form's cells. */
  readonly figures: readonly CellValue[];
  /** Cells whose number stood otherwise in the document. */
  readonly asWritten?: Report['asWritten'];
  /** Its words, by which those who copy from one another are found. */
  readonly texts?: Report['texts'];
  readonly findings: readonly Finding[];
  readonly file: string;
  /** When the file was last changed, `2025-01-20 16:05`. */
  readonly changed?: string;
}

/** The figures of one year: of a report, or of a summary. */
export type Figures = Pick<Report, 'year' | 'edition' | 'values'>;

export interface Summary extends Figures {
  readonly units: readonly UnitReport[];
  /** The sums; blank where the cell is blank in all units. */
  readonly values: Values;
}

/** The ids of an edition's cells in the order that `figures` keeps. */
export const cellIds = (edition: EditionId): CellId[] => [...cellsOf(forms[edition]).keys()];

/** What is kept of a report. */
export function unitReport(
  report: Report,
  findings: readonly Finding[],
  source: Pick<UnitReport, 'file' | 'changed'>,
): UnitReport {
  const { values } = withGroupsPlaced(report);
  return {
    unit: report.unit,
    year: report.year,
    edition: report.edition,
    figures: cellIds(report.edition).map((cell) => valueAt(values, cell)),
    ...(report.asWritten && { asWritten: report.asWritten }),
    texts: report.texts,
    findings,
    ...source,
  };
}

/** What a file is called without its folders and its ending. */
const stem = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

const YEAR = String.raw`(?:20\d\d年?度?)?`;

/** 2024年政府信息公开工作年度报告, or 年报; in 人民政府信息公开年报 the government belongs to the name. */
const TITLE = new RegExp(
  String.raw`[\s_-]*${YEAR}(?:(人民政府)?(?:政府)?信息公开(?:工作)?${YEAR}(?:年度|年报|报告|情况).*|年度?报告?)?$`,
);

/** A name without year and title. Other numbers are part of names. */
const titleless = (name: string): string => name.replace(/^20\d\d年?度?/, '').replace(TITLE, '$1') || name;

type Source = Pick<UnitReport, 'unit' | 'file'>;

/** What a unit is called: as its report or the roster says, else as its file does, without year and title. */
export const unitName = ({ unit, file }: Source): string => unit || titleless(stem(file));

/** By what a report's unit is looked for: some reports have their title for a name. */
export const soughtName = ({ unit, file }: Source): string => titleless(unit || stem(file));
