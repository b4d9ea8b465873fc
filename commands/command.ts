/** A ribbon's button at work: what it does is loaded when it is asked for. */
import type { Afterwards, Failure, Result } from '../src/excel';
import type { Command, CommandName } from './names';

export const commandOf =
  (name: CommandName): Command =>
  async (context, known) =>
    (await import('./commands')).commands[name](context, known);

/** What runs a command and tells how it went. */
export interface Runner {
  /** Runs it as `Excel.run` does. */
  readonly run: (command: Command) => Promise<Result<Afterwards>>;
  /** Says why a command failed, or with `null` that the last one did not. */
  readonly tell: (failure: Failure | null) => Promise<void>;
}

/** Runs a command and says if it failed. Whatever happens, the event is completed: until then Excel starts no other. */
export async function runCommand(
  command: Command,
  { run, tell }: Runner,
  event?: { completed(): void },
): Promise<void> {
  try {
    const result = await run(command).catch(unforeseen);
    await tell(result.ok ? null : result.failure);
  } finally {
    event?.completed();
  }
}

const unforeseen = (error: unknown): Result<never> => ({
  ok: false,
  failure: { code: 'other', detail: String(error), isUndone: false },
});
