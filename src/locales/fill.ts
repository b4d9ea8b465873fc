/** Templates of the locales. */

export type Params = Readonly<Record<string, string | number>>;

/** What is quoted within a quotation stands between inner marks. */
const inner = (text: string): string => text.replace(/[“「]/g, '‘').replace(/[”」]/g, '’');

/** What a template quotes, and what is between its quotations. */
const PART = /“[^”]*”|[^“]+|“/g;

const fillPart = (part: string, params: Params, tell: (text: string) => string): string =>
  part.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : tell(String(value));
  });

/**
 * Replaces `{name}` by the parameter of that name; an unknown one stays, so that a test can see it. Quotation marks of a
 * parameter that the template quotes become inner ones.
 */
export const fill = (template: string, params: Params): string =>
  template.replace(PART, (part) => fillPart(part, params, part.startsWith('“') ? inner : (text) => text));
