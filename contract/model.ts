/** What Excel does, said as cases that run anywhere office.js runs: against the simulator, and in a real Excel. */

/** Plain data, as office.js hands it over. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How we know: from documentation, from a report in public, or not at all until somebody looks. */
export type Source =
  | { readonly is: 'documented'; readonly where: string }
  /** An issue of OfficeDev/office-js, unless said. */
  | { readonly is: 'reported'; readonly where: string }
  | { readonly is: 'unknown' };

/** A sheet of its own for each case, deleted afterwards with whatever the case put on it. */
export interface Stage {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

export interface ContractCase {
  readonly id: string;
  /** One sentence on what Excel does. */
  readonly says: string;
  readonly source: Source;
  /** What is seen then, as far as we know. */
  readonly expected: Json;
  /** False where the simulator refuses by name (`NotImplemented`) what Excel does. */
  readonly isSimulated?: false;
  /** A person edits a cell while it runs, which no add-in can. */
  readonly isWhileEditing?: true;
  readonly run: (stage: Stage) => Promise<Json>;
}

export const documented = (where: string): Source => ({ is: 'documented', where });
export const reported = (where: string): Source => ({ is: 'reported', where });
export const unknown: Source = { is: 'unknown' };

/** The code of the error that a batch ends with; `null` where it ends well. */
export async function codeOf(context: Excel.RequestContext, queue: () => unknown): Promise<string | null> {
  try {
    await queue();
    await context.sync();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
