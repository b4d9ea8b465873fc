/** A bar on a terminal's standard error while many files are read; nothing where errors go to a file or a pipe. */

const WIDTH = 30;

/** Back to the start of the line, and the line emptied. */
const ERASE = '\r\u001B[K';

export interface Progress {
  /** Shows how many are done; the last one takes the bar away. */
  readonly show: (done: number, total: number) => void;
  /** Takes the bar away before other output. */
  readonly clear: () => void;
}

/** @param stream where the bar goes; `isTTY` says whether anyone looks */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  const isSeen = stream.isTTY;
  const clear = (): void => {
    if (isSeen) stream.write(ERASE);
  };
  return {
    clear,
    show: (done, total) => {
      if (!isSeen || total < 2) return;
      const filled = Math.round((done / total) * WIDTH);
      clear();
      if (done < total) stream.write(`${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    },
  };
}
