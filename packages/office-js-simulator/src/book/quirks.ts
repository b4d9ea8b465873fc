/** What some builds of Excel do otherwise, by a name of ours; the number is an issue of OfficeDev/office-js. */
export type Quirk =
  /** A page's fit to so many pages is not kept; a scale is (#1860). */
  | 'fitToPagesLost'
  /** Nobody is told that another cell was selected (#6311). */
  | 'selectionUntold';
