/** Several rectangles of one sheet, formatted and validated as one. */
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../book/a1';
import { fullAddress } from '../book/contents';
import { Cells } from './cells';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { RangeFormat } from './rangeFormat';

export class RangeAreas extends Cells {
  get Address(): string {
    return this.areas.map((area) => fullAddress(this.sheet, area)).join(',');
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((count, area) => count + area.rows * area.columns, 0);
  }
  GetEntireRow(): object {
    return this.stretched({ column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): object {
    return this.stretched({ row: 0, rows: MAX_ROWS });
  }
  get Format() {
    return new RangeFormat(this);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this);
  }
  get DataValidation() {
    return new DataValidation(this);
  }
  get Worksheet(): object {
    return this.session.worksheet(this.sheet);
  }

  private stretched(over: Partial<Area>): object {
    return this.session.rangeAreas(
      this.sheet,
      this.areas.map((area) => ({ ...area, ...over })),
    );
  }
}
