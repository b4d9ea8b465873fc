/** What rules are checked on: a report with everything that several of them need, worked out once. */
import type { Report } from '../report';
import type { Figures } from './figures';
import { type Words, wordsOf } from './narrative/words';

export class Subject {
  readonly report: Report;
  private found: Words | undefined;

  constructor(
    readonly figures: Figures,
    /** `YYYY-MM-DD`, where it is known. */
    readonly today: string | undefined,
  ) {
    this.report = figures.report;
  }

  get form() {
    return this.figures.layout.form;
  }

  get words(): Words {
    return (this.found ??= wordsOf(this.report));
  }
}
