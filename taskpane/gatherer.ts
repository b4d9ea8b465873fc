/** Reading many files, one after another, without holding up the page for longer than one of them takes. */
import type { Actions } from './actions';
import type { ChosenFile } from './files';
import type { GatheredFile, GatheringEvent } from './gathering';

/** Results are shown so often: more would take longer to draw than to read. */
const TELLING_MILLISECONDS = 100;

export interface Gatherer {
  /** Reads files after those that wait; with none it goes on with those. Ends when all are read, or it is stopped. */
  readonly read: (files: readonly ChosenFile[]) => Promise<void>;
  /** Ends the reading after the file that is being read. */
  readonly stop: () => void;
  /** Forgets all that was read, and what waits. */
  readonly forget: () => void;
  /** All that was read has gone into the summary; nothing waits. */
  readonly settle: () => void;
}

/**
 * Whatever becomes of one file, the others are read. Opening a file ends the page's turn: between any two it can draw
 * and answer. Message: `file.fault`, with what the browser said, where reading failed.
 */
export function createGatherer(
  { readUnitFile, filesIn }: Pick<Actions, 'readUnitFile' | 'filesIn'>,
  tell: (event: GatheringEvent) => void,
): Gatherer {
  let waiting: readonly ChosenFile[] = [];
  /** Files that wait no more, but of which nothing has been told. */
  let untold = 0;
  let isReading = false;
  let isStopped = false;

  const settled = (file: ChosenFile): Promise<GatheredFile> =>
    readUnitFile(file).catch((error: unknown) => ({
      file: file.path,
      messages: [
        { code: 'file.fault', params: { detail: error instanceof Error ? error.message : String(error) } },
      ],
    }));

  async function readAll(): Promise<void> {
    let files: GatheredFile[] = [];
    let told = performance.now();
    for (;;) {
      const [next, ...others] = waiting;
      const isOver = !next || isStopped;
      if (files.length > 0 && (isOver || performance.now() - told > TELLING_MILLISECONDS)) {
        tell({ is: 'filesRead', files });
        files = [];
        untold = 0;
        told = performance.now();
      }
      if (isOver) return;
      waiting = others;
      const inside = await filesIn(next).catch(() => undefined);
      if (inside) {
        waiting = [...inside, ...waiting];
        tell({ is: 'filesChosen', waiting: waiting.length + untold });
        continue;
      }
      untold += 1;
      files.push(await settled(next));
    }
  }

  return {
    read: async (files) => {
      waiting = [...waiting, ...files];
      isStopped = false;
      if (waiting.length === 0) return;
      tell({ is: 'filesChosen', waiting: waiting.length + untold });
      if (isReading) return;
      isReading = true;
      await readAll();
      isReading = false;
      tell({ is: 'readingEnded' });
    },
    stop: () => {
      isStopped = true;
    },
    forget: () => {
      waiting = [];
      tell({ is: 'filesForgotten' });
    },
    settle: () => {
      waiting = [];
      tell({ is: 'filesSettled' });
    },
  };
}
