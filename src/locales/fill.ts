/** Templates of the locales. */

export type Params = Readonly<Record<string, string | number>>;

/** Replaces `{name}` by the parameter of that name; an unknown one stays, so that a test can see it. */
export const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
