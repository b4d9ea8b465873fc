/** The flags of the sheet that is shown, reckoned after its cells are drawn: that can take longer than a key press should. */
import { useEffect, useState } from 'react';
import type { Flags } from 'office-js-simulator';
import { useWorkbench } from '../state';

export function useFlags(): Flags | undefined {
  const { book, contents } = useWorkbench();
  const sheet = book.active;
  const [found, setFound] = useState<{ sheet: object; flags: Flags }>();
  useEffect(() => {
    const timer = setTimeout(() => setFound({ sheet, flags: book.flags(sheet.name) }), 50);
    return () => clearTimeout(timer);
  }, [book, sheet, contents]);
  return found?.sheet === sheet ? found.flags : undefined;
}
