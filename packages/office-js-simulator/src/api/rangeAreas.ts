/** Several rectangles of one sheet, formatted and validated as one. */
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
}
