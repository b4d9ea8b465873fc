/** How much of a file is read: far more than any report has, little enough for the memory of a task pane. */

/** Scanned reports of many pages, embedded photographs; beyond it is no report. */
export const MOST_BYTES = 64 * 2 ** 20;

/** Files in an archive of reports; a province has some hundred units, a county fewer. */
export const MOST_ENTRIES = 2_000;

/** XML of an Office file, unpacked: reports have one or two megabytes, and the libraries take thirty times as much memory. */
export const MOST_XML = 8 * 2 ** 20;

/** Whole saved pages of web sites have one megabyte at most. */
export const MOST_HTML = 4_000_000;

/** A report has ten to thirty pages; yearbooks that contain one have hundreds. */
export const MOST_PAGES = 100;

/** Columns of a stranger's worksheet; the widest table has fifteen. */
export const MOST_COLUMNS = 100;

/** Rows of a stranger's worksheet that have anything in them; the form has sixty, and the rest may be words. */
export const MOST_ROWS = 5_000;

/** What Excel itself has room for: a number beyond it is an attack or damage, and libraries count up to it. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Elements of an Office file's XML, all parts together; libraries make objects of each, and a report has some 50,000. */
export const MOST_ELEMENTS = 300_000;

/** Cells that the merged cells of an HTML table may take up together, one table; the largest of the form takes 300. */
export const MOST_SPANNED = 100_000;

/** Merged areas of a worksheet; the form has fifty. */
export const MOST_MERGES = 2_000;

/** What the pages and fonts of a PDF unpack to, together; a report with embedded fonts has some ten megabytes. */
export const MOST_PDF_CONTENT = 64 * 2 ** 20;

/** A picture in a PDF, unpacked: a page scanned in colour has 26 megabytes. */
export const MOST_PDF_PICTURE = 128 * 2 ** 20;

/** XML of a register, unpacked: a scan of text takes little more memory than the text. 50,000 requests have some 60 megabytes. */
export const MOST_REGISTER_XML = 160 * 2 ** 20;
export const MOST_REGISTER_ELEMENTS = 6_000_000;

/** Milliseconds for a PDF: drawings may be small and yet take for ever. */
export const LONGEST_PDF = 60_000;

/**
 * The milliseconds that reading a file of so many bytes may take, its libraries loaded: sound reports take a quarter of it
 * at most, most of them a tenth.
 */
export const patienceFor = (bytes: number): number => 1_000 + (6 * bytes) / 1_024;
