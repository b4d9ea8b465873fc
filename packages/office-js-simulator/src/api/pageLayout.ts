/** A worksheet's page set-up: orientation, paper, margins, what is printed and repeated. */
import type { Area } from '../book/a1';
import { refuse } from '../book/errors';
import type { HeadersFooters, PageLayout as Data } from '../book/page';
import { findArea } from '../book/places';
import type { Sheet } from '../book/sheet';
import { Cells } from './cells';
import { defineProperties, isBoolean, isSize, isText } from './properties';
import { NULL_OBJECT, type Session } from './session';

export class HeaderFooter {
  constructor(readonly data: HeadersFooters) {}
}

defineProperties<HeaderFooter, keyof HeadersFooters>(
  HeaderFooter,
  {
    LeftHeader: { key: 'leftHeader', allowed: isText },
    CenterHeader: { key: 'centerHeader', allowed: isText },
    RightHeader: { key: 'rightHeader', allowed: isText },
    LeftFooter: { key: 'leftFooter', allowed: isText },
    CenterFooter: { key: 'centerFooter', allowed: isText },
    RightFooter: { key: 'rightFooter', allowed: isText },
  },
  (self, key) => self.data[key],
  (self, key, value) => Object.assign(self.data, { [key]: value }),
);

export class HeaderFooterGroup {
  constructor(private readonly data: HeadersFooters) {}
  get DefaultForAllPages() {
    return new HeaderFooter(this.data);
  }
}

export class PageLayout {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {}

  get data(): Data {
    return this.sheet.page;
  }
  get HeadersFooters() {
    return new HeaderFooterGroup(this.data.headersFooters);
  }
  get Zoom(): Data['zoom'] {
    return this.data.zoom;
  }
  /** Either a scale or the number of pages to fit on. */
  set Zoom(zoom: Data['zoom']) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
    if (scale !== undefined && (scale < 10 || scale > 400))
      refuse('InvalidArgument', `No scale of ${scale} %.`);
    if (typeof scale !== 'number' && this.session.quirks.has('fitToPagesLost')) return;
    this.data.zoom = {
      ...(typeof scale === 'number' && { scale }),
      ...(typeof wide === 'number' && { horizontalFitToPages: wide }),
      ...(typeof high === 'number' && { verticalFitToPages: high }),
    };
  }
  SetPrintArea(range: unknown): void {
    this.data.printArea = [...this.areasOf(range)];
  }
  SetPrintTitleRows(range: unknown): void {
    const { row, rows, columns } = this.areasOf(range)[0]!;
    if (columns !== 16_384) refuse('InvalidArgument', 'Title rows are whole rows.');
    this.data.titleRows = { row, rows, column: 0, columns: 16_384 };
  }
  SetPrintTitleColumns(range: unknown): void {
    const { column, columns, rows } = this.areasOf(range)[0]!;
    if (rows !== 1_048_576) refuse('InvalidArgument', 'Title columns are whole columns.');
    this.data.titleColumns = { column, columns, row: 0, rows: 1_048_576 };
  }
  GetPrintAreaOrNullObject(): object | symbol {
    const { printArea } = this.data;
    return printArea.length > 0 ? this.session.rangeAreas(this.sheet, printArea) : NULL_OBJECT;
  }
  GetPrintTitleRowsOrNullObject(): object | symbol {
    return this.data.titleRows ? this.session.range(this.sheet, this.data.titleRows) : NULL_OBJECT;
  }

  private areasOf(range: unknown): readonly Area[] {
    if (range instanceof Cells) return [range.area, ...range.areas.slice(1)];
    return [findArea(this.session.book, this.sheet, range as string).area];
  }
}

type Plain = Exclude<
  keyof Data,
  'zoom' | 'printArea' | 'rowBreaks' | 'titleRows' | 'titleColumns' | 'headersFooters'
>;

const margin = <K extends Plain>(key: K) => ({ key, allowed: isSize });
const toggle = <K extends Plain>(key: K) => ({ key, allowed: isBoolean });

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'];

defineProperties<PageLayout, Plain>(
  PageLayout,
  {
    Orientation: { key: 'orientation', allowed: ['Portrait', 'Landscape'] },
    PaperSize: { key: 'paperSize', allowed: PAPERS },
    CenterHorizontally: toggle('centerHorizontally'),
    CenterVertically: toggle('centerVertically'),
    BlackAndWhite: toggle('blackAndWhite'),
    PrintGridlines: toggle('printGridlines'),
    PrintHeadings: toggle('printHeadings'),
    LeftMargin: margin('leftMargin'),
    RightMargin: margin('rightMargin'),
    TopMargin: margin('topMargin'),
    BottomMargin: margin('bottomMargin'),
    HeaderMargin: margin('headerMargin'),
    FooterMargin: margin('footerMargin'),
  },
  (self, key) => self.data[key],
  (self, key, value) => Object.assign(self.data, { [key]: value }),
);
