/** From the cells of a document to a report: labels, tables and sections known by their words, whatever the layout. */
export type { Cell, Place } from './cells';
export { beginsLabel, isGroupPart, isLabelKey, labelKey } from './labels/lexicon';
export { isSectionTitle } from './labels/titles';
export { quote } from './messages';
export { readReportCells, readReportText } from './reportText';
export { cellsOfText, furnitureOf, isPageNumber, withoutRadicals } from './text';
