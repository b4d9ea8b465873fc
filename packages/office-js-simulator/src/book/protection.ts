/** Worksheet protection: what a protected sheet refuses. */
import { type Area, intersect } from './a1';
import { refuse } from './errors';
import type { Sheet } from './sheet';
import { setting } from './style';

export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowPivotTables'
  | 'allowEditObjects'
  | 'allowEditScenarios';

const DEFAULTS: Record<string, unknown> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protects a sheet that is not yet protected. */
export function protect(
  sheet: Sheet,
  options: Record<string, unknown> | null,
  password: string | null,
): void {
  if (sheet.protection) refuse('AccessDenied', 'The worksheet is already protected.');
  sheet.protection = { options: { ...DEFAULTS, ...options }, password: password ?? '' };
}

/** Takes the protection off, given its password; a sheet without protection stays as it is. */
export function unprotect(sheet: Sheet, password: string | null): void {
  if (sheet.protection && sheet.protection.password !== (password ?? '')) {
    refuse('InvalidArgument', 'The password is wrong.');
  }
  sheet.protection = null;
}

/** Refuses on a protected sheet, unless its protection permits the act. */
export function guard(sheet: Sheet, permission?: Permission): void {
  if (sheet.protection && (permission === undefined || sheet.protection.options[permission] !== true)) {
    refuse('AccessDenied', `The worksheet ${sheet.name} is protected.`);
  }
}

/** Refuses to change the content of locked cells on a protected sheet. */
export function guardContent(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const inside = intersect(area, {
    ...area,
    rows: Math.min(area.rows, 10_000),
    columns: Math.min(area.columns, 1000),
  })!;
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      if (setting(sheet.styleAt(row, column), 'locked')) guard(sheet);
    }
  }
}
