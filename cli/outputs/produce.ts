/** Files written whole: one at once, or several that appear together. */
import { writeFile } from 'node:fs/promises';
import { type Draft, openDraft } from './draft';
import { reasonOf } from './notWritten';

/**
 * Has drafts written and puts them in their targets' places once all are whole. Rejects with `NotWritten`, and with
 * whatever `write` rejects with: then every earlier file is as it was, or whole and new.
 * @param write is given the drafts' paths, in the order of the targets
 */
export async function produce<T>(
  targets: readonly string[],
  replaces: boolean,
  write: (paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const drafts: Draft[] = [];
  try {
    for (const target of targets) drafts.push(await openDraft(target, replaces));
    const result = await write(drafts.map(({ path }) => path));
    for (const draft of drafts) await draft.publish();
    return result;
  } finally {
    for (const draft of drafts) await draft.discard();
  }
}

/** Rejects with `NotWritten`: then an earlier file is as it was, and none is there that was not. */
export const save = (target: string, content: Uint8Array | string, replaces: boolean): Promise<void> =>
  produce([target], replaces, async ([path = '']) => {
    await writeFile(path, content).catch((error: unknown) => {
      throw reasonOf(error, target);
    });
  });
