/** How far a long command has got: one line on a terminal, which goes when the work is done. */
import type { Output } from './output';

const WIDTH = 24;

/** Back to the start of the line and clear it. */
const CLEAR = '\r\u001B[K';

const line = (done: number, total: number): string => {
  const filled = Math.round((done / total) * WIDTH);
  return `${CLEAR}[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done}/${total}`;
};

export interface Progress {
  /** The output, for which the line makes way. */
  readonly output: Output;
  readonly advance: () => void;
  readonly end: () => void;
}

/** Shows nothing where the stream is no terminal. */
export function showProgress(
  total: number,
  output: Output,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (!stream.isTTY) return { output, advance: () => undefined, end: () => undefined };
  let done = 0;
  const clearing =
    (write: (text: string) => void) =>
    (text: string): void => {
      stream.write(CLEAR);
      write(text);
    };
  return {
    output: { ...output, print: clearing(output.print), complain: clearing(output.complain) },
    advance: () => {
      done += 1;
      stream.write(line(done, total));
    },
    end: () => {
      stream.write(CLEAR);
    },
  };
}
