/** One plain row of the bench: what, and how much of what. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, string | number>>;
}
