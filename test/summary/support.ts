/** Units' reports for tests. */
import { check } from '../../src/rules';
import type { CellValue, Report } from '../../src/report';
import { type UnitReport, unitReport } from '../../src/summary';
import { report } from '../support/reports';

/** A unit's report of 2024, all zeros but for the given figures. */
export function unitOf(
  unit: string,
  values: Record<string, CellValue> = {},
  more: Partial<Report> = {},
): UnitReport {
  const edition = more.edition ?? '2021';
  const whole = report(edition, values, { unit, ...more });
  return unitReport(whole, check(whole), { file: `${unit}.json` });
}
