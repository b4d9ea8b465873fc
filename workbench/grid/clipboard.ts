/** Copy, cut and paste: within the workbook with all that cells carry, to and from elsewhere as text and as a table. */
import { useEffect } from 'react';
import { type Area, formatArea, type Sheet } from 'office-js-simulator/book';
import type { Book } from 'office-js-simulator';
import type { Workbench } from '../state';
import { readTabbed, toHtmlTable, toTabbed } from './tabbed';
import { shownText } from './text';
import { attempt } from './typing';

/** What was put on the clipboard last; what is found there is it while the text is the same. */
interface Taken {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isCut: boolean;
  readonly text: string;
}

const textsOf = (book: Book, sheet: Sheet, area: Area): string[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      shownText(book, sheet, area.row + row, area.column + column),
    ),
  );

function take({ book }: Workbench, clipboard: DataTransfer, isCut: boolean): Taken {
  const { active: sheet, selection: area } = book;
  const lines = textsOf(book, sheet, area);
  const text = toTabbed(lines);
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', toHtmlTable(lines));
  return { book, sheet, area, isCut, text };
}

/** Line ends become those of the system on the way. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r', '') === b.replaceAll('\r', '');

function paste({ book }: Workbench, text: string, taken: Taken | undefined): void {
  const { active: sheet, selection: area } = book;
  if (taken?.book === book && book.sheets.includes(taken.sheet) && sameText(taken.text, text)) {
    book.paste({ sheet: taken.sheet, area: taken.area }, { sheet, area }, taken.isCut);
  } else book.type(sheet.name, formatArea(area), readTabbed(text));
}

/** Answers the browser's own events while the focus is in the grid and no cell is being edited. */
export function useClipboard(workbench: Workbench): void {
  useEffect(() => {
    let taken: Taken | undefined;
    const handle = (event: ClipboardEvent): void => {
      const { clipboardData, type, target } = event;
      const isOurs = target instanceof Element && target.closest('[role="grid"]') !== null;
      if (!clipboardData || !isOurs || workbench.draft !== null) return;
      event.preventDefault();
      if (type !== 'paste') taken = take(workbench, clipboardData, type === 'cut');
      else {
        const pasted = attempt(workbench, () => paste(workbench, clipboardData.getData('text/plain'), taken));
        if (pasted && taken?.isCut) taken = undefined;
      }
    };
    const events = ['copy', 'cut', 'paste'] as const;
    for (const event of events) document.addEventListener(event, handle);
    return () => {
      for (const event of events) document.removeEventListener(event, handle);
    };
  }, [workbench]);
}
