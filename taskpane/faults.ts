/** What went wrong while the pane was open, for whoever is asked to help: nothing of a report. */
import type { Failure } from '../src/excel';

/** The latest failures by their codes; what Excel said of them may name cells and sheets, and stays out. */
export const failures: string[] = [];
const KEPT = 5;

export function noteFailure({ code, isUndone }: Failure, task: string): void {
  failures.push(`${task}: ${code}${isUndone ? '' : ', not undone'}`);
  if (failures.length > KEPT) failures.shift();
}
