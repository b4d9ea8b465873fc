/** What a button or a menu is made of, in the ribbon or at a cell. */

/** In Chinese and in English. */
export type Words = readonly [chinese: string, english: string];

/** What a button does: a function by its name, or opening the pane. */
export type Action = { readonly calls: string } | 'opensPane';

export interface Entry {
  readonly id: string;
  /** A symbol of assets/icons.svg, without its grid. */
  readonly icon: string;
  readonly label: Words;
  readonly tip: Words;
}

export interface Button extends Entry {
  readonly action: Action;
}

export interface Menu extends Entry {
  readonly items: readonly Button[];
}

export interface Group {
  readonly id: string;
  readonly icon: string;
  readonly label: Words;
  readonly controls: readonly (Button | Menu)[];
}

export const calls = (name: string): Action => ({ calls: name });
