/** What rules are checked on: a report with everything that several of them need, worked out once. */
import type { Report } from '../report';
import type { Figures } from './figures';
import { type Sentence, sentencesOf } from './narrative/sentences';

export class Subject {
  readonly report: Report;
  /** Has anybody begun to write its words? */
  readonly hasWords: boolean;
  private found: readonly Sentence[] | undefined;

  constructor(
    readonly figures: Figures,
    /** `YYYY-MM-DD`, where it is known. */
    readonly today: string | undefined,
  ) {
    this.report = figures.report;
    this.hasWords = Object.values(this.report.texts).some((text) => text.trim() !== '');
  }

  get form() {
    return this.figures.layout.form;
  }

  get sentences(): readonly Sentence[] {
    this.found ??= sentencesOf(this.report);
    return this.found;
  }
}
