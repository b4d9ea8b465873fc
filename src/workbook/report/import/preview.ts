/** What importing a document into a workbook's report would change. */
import { type CellId, priorFormOf } from '../../../form';
import {
  type CellValue,
  type Message,
  type Report,
  type TextSection,
  textSections,
  valueAt,
  withGroupsPlaced,
} from '../../../report';
import { exactSum } from '../../../rules';
import type { WorkbookReading } from '../reading/interpret';
import type { BoundPlace } from '../places';
import { totalParts } from '../totals';

/** Whose figures the document's are to become: this year's or last year's. */
export type ImportTarget = 'this' | 'prior';

/** A cell that would change, with what it shows now. */
export interface CellChange {
  readonly cell: CellId;
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface TextChange {
  readonly section: TextSection;
  readonly from: string;
  readonly to: string;
}

/** What an import would do; nothing is done that is not listed. */
export interface ImportPreview {
  readonly target: ImportTarget;
  readonly cells: readonly CellChange[];
  /** Totals among them that are formulas now and would become the document's figures. */
  readonly totals: readonly CellId[];
  readonly texts: readonly TextChange[];
  /** Why nothing can be imported, or what to know before: `import.otherEdition`, `.otherYear`, `.otherUnit`, `.kept`. */
  readonly messages: readonly Message[];
}

/** Would the formula of a total show the document's figure anyway, once the parts are imported? */
function followsParts(total: number, parts: readonly CellId[], document: Report, report: Report): boolean {
  const figures = parts.map((part) => valueAt(document.values, part) ?? valueAt(report.values, part));
  return total === exactSum(figures.filter((figure) => typeof figure === 'number'));
}

interface Side {
  readonly values: Report['values'] | undefined;
  readonly places: ReadonlyMap<CellId, BoundPlace>;
  readonly texts: Report['texts'] | undefined;
  readonly areas: WorkbookReading['textAreas'];
}

/** The figures and words that would change and where they stand. */
const sideOf = (target: ImportTarget, report: Report, reading: WorkbookReading): Side =>
  target === 'this'
    ? {
        values: report.values,
        places: reading.places,
        texts: report.texts,
        areas: reading.textAreas,
      }
    : {
        values: report.prior,
        places: reading.priorPlaces,
        texts: report.priorTexts,
        areas: reading.priorTextAreas,
      };

/** Cells in which the document says something else; where it is blank it says nothing. */
function cellChanges(document: Report, { values, places }: Side): CellChange[] {
  return [...places.keys()].flatMap((cell): CellChange[] => {
    const from = valueAt(values, cell);
    const to = valueAt(document.values, cell);
    return to === null || to === from ? [] : [{ cell, from, to }];
  });
}

function warnings(
  document: Report,
  target: ImportTarget,
  report: Report,
  { values, places }: Side,
): Message[] {
  const year = target === 'this' ? report.year : report.year - 1;
  const kept = [...places.keys()].filter(
    (cell) => valueAt(document.values, cell) === null && valueAt(values, cell) !== null,
  );
  const isSameUnit = document.unit === '' || report.unit === '' || document.unit === report.unit;
  return [
    ...(document.year !== 0 && document.year !== year
      ? [{ code: 'import.otherYear', params: { found: document.year, year } }]
      : []),
    ...(isSameUnit
      ? []
      : [{ code: 'import.otherUnit', params: { found: document.unit, unit: report.unit } }]),
    ...(kept.length > 0 ? [{ code: 'import.kept', params: { count: kept.length } }] : []),
  ];
}

/** Compares a document with the workbook's report. Nothing to do where both say the same. */
export function previewImport(
  imported: Report,
  target: ImportTarget,
  report: Report,
  reading: WorkbookReading,
): ImportPreview {
  const document = withGroupsPlaced(imported);
  const edition = target === 'this' ? report.edition : priorFormOf(report).edition;
  if (document.edition !== edition) {
    const params = { found: document.edition, edition };
    return { target, cells: [], totals: [], texts: [], messages: [{ code: 'import.otherEdition', params }] };
  }
  const side = sideOf(target, report, reading);
  const changed = cellChanges(document, side);
  const parts = totalParts(report);
  const isCalculated = ({ cell }: CellChange): boolean => target === 'this' && reading.formulas.has(cell);
  const replaced = changed.filter(
    (change) =>
      isCalculated(change) &&
      parts.has(change.cell) &&
      !(
        typeof change.to === 'number' &&
        followsParts(change.to, parts.get(change.cell) ?? [], document, report)
      ),
  );
  const cells = changed.filter((change) => !isCalculated(change) || replaced.includes(change));
  const texts = textSections.flatMap((section): TextChange[] => {
    const from = side.texts?.[section] ?? '';
    const to = document.texts[section] ?? '';
    return to !== '' && to !== from && side.areas.has(section) ? [{ section, from, to }] : [];
  });
  return {
    target,
    cells,
    totals: replaced.map(({ cell }) => cell),
    texts,
    messages: warnings(document, target, report, side),
  };
}
