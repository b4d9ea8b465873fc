/** Checking a report: every rule read once over its figures and words, the findings in the order of the form. */
import type { CellId, Form } from '../form';
import type { Report } from '../report';
import { type Finding, rules } from './catalogue';
import { Figures, type Layout } from './figures';
import { groupOf, groups } from './group';
import { layoutOf } from './layout';
import type { Check, Rule } from './model';
import { toldApart } from './narrative/toldApart';
import { Subject } from './subject';

const checksByForm = new WeakMap<Form, readonly Check[]>();

/** What is to be checked of a form; rules that share a check are checked together. */
function checksOf(form: Form): readonly Check[] {
  let found = checksByForm.get(form);
  if (!found) {
    const about: readonly Rule[] = rules.filter((rule: Rule) => rule.editions(form));
    found = [...new Set(about.flatMap(({ check }) => check ?? []))];
    checksByForm.set(form, found);
  }
  return found;
}

/** The form's order: its parts, then the cells of a table or the paragraphs of a section. */
function inOrder(findings: readonly Finding[], { positions }: Layout): Finding[] {
  const keyed = findings.map((finding) => {
    const { cells, quote } = finding;
    const place = quote ? quote.paragraph : (positions.get(cells[0] ?? '') ?? -1);
    return { finding, group: groups.indexOf(groupOf(finding)), place };
  });
  // Array sort is stable: findings of one place keep the order of the rules.
  return keyed.sort((a, b) => a.group - b.group || a.place - b.place).map(({ finding }) => finding);
}

export interface CheckOptions {
  /** `YYYY-MM-DD`; without it nothing is said of the deadline (D-1). */
  readonly today?: string;
  /** Cells that the report's reader could not read: their being blank is no fault of the report's. */
  readonly unread?: ReadonlySet<CellId>;
}

/** What is wrong with a report, or cannot be told; in the form's order, nothing if all rules hold. */
export function check(report: Report, { today, unread }: CheckOptions = {}): Finding[] {
  const layout = layoutOf(report);
  const subject = new Subject(new Figures(layout, report, unread), today);
  const findings: Finding[] = [];
  for (const check of checksOf(layout.form)) {
    const found = check(subject);
    // Most rules find nothing in most reports; what one finds is by a rule on the list.
    if (found.length > 0) findings.push(...(found as readonly Finding[]));
  }
  return findings.length > 1 ? inOrder(toldApart(findings), layout) : findings;
}
