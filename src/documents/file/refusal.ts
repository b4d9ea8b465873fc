/** A file that cannot be read at all: thrown by the readers of kinds of file, caught by `readDocument` alone. */
import type { Message } from '../../report';

export class Refusal extends Error {
  readonly refusal: Message;

  constructor(code: string, params: Message['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }
}
