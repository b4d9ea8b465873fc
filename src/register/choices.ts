/** What may be chosen in a register's columns; kinds of applicant, outcomes and results are those of the form. */
import { type Form, forms, isEdition, newestEdition, plainHeading, type Row, rowGroupsOf } from '../form';

/** One of a list: what data call it, and what a cell shows. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

const all = Object.values(forms);
const newest = forms[newestEdition];

const blockOf = (form: Form, id: string) =>
  form.tables.flatMap(({ blocks }) => blocks).find((block) => block.id === id);

const partsOf = (id: string) => (blockOf(newest, id)?.columns ?? []).filter(({ tag }) => tag === 'part');

/** The kinds of applicant; an organisation is told by the heading that it stands under too. */
export const applicantTypes: readonly Choice[] = partsOf('requests').map(({ id, label, group }) => ({
  id,
  label: group && label.length < 3 ? `${label}${group}` : label,
}));

export const outcomeRows = (form: Form): readonly Row[] =>
  (blockOf(form, 'requests')?.rows ?? []).filter(({ tag }) => tag === 'outcome');

/** `（三）不予公开：1.属于国家秘密`, `（一）予以公开`. */
function outcomeLabel({ labels }: Row): string {
  const own = labels.at(-1) ?? '';
  const number = /^（[一二三四五六七八九十]+）/.exec(own)?.[0] ?? '';
  return labels.length > 2 ? `${labels.at(-2)}：${own}` : `${number}${plainHeading(own)}`;
}

/** `2019、2020` of an edition that is over. */
const yearsOf = ({ reportYears: [first, last] }: Form): string =>
  Array.from({ length: (last ?? first) - first + 1 }, (_, at) => first + at).join('、');

/** The outcomes of the form in force, then those that only earlier forms have. */
export const outcomes: readonly Choice[] = [newest, ...all.filter((form) => form !== newest)]
  .flatMap((form) => outcomeRows(form).map((row) => ({ form, row })))
  .filter(({ row }, at, rows) => rows.findIndex((other) => other.row.id === row.id) === at)
  .map(({ form, row }) => ({
    id: row.id,
    label: form === newest ? outcomeLabel(row) : `${outcomeLabel(row)}（限 ${yearsOf(form)} 年办结）`,
  }));

/**
 * The row of a form in which an outcome counts: its own, or the one that the form prints for its whole group; nothing
 * where the form has neither.
 */
export function rowOfOutcome(form: Form, outcome: string): string | undefined {
  const rows = outcomeRows(form).map(({ id }) => id);
  return [outcome, outcome.slice(0, Math.max(outcome.indexOf('.'), 0))].find((id) => rows.includes(id));
}

/** The outcomes of a group of rows, by the group's id. */
export const outcomesIn = (group: string): string[] =>
  all.flatMap((form) =>
    rowGroupsOf(form)
      .filter(({ id }) => id === group)
      .flatMap(({ rows }) => rows.map(({ id }) => id)),
  );

/** The ways a case goes, and how it ends: the rows and columns of the table of appeals. */
export const caseKinds: readonly Choice[] = (blockOf(newest, 'appeals')?.rows ?? []).map(
  ({ id, labels }) => ({
    id,
    label: labels.at(-1) ?? '',
  }),
);

/** What a case that is not closed counts as. */
export const PENDING = 'pending';

export const caseResults: readonly Choice[] = partsOf('appeals').filter(({ id }) => id !== PENDING);

/** How a request came; what counts as receipt differs (条例第三十一条). */
export const ways: readonly Choice[] = [
  { id: 'inPerson', label: '当面提交' },
  { id: 'signedPost', label: '邮寄（需签收）' },
  { id: 'ordinaryPost', label: '平常信函' },
  { id: 'web', label: '网络' },
  { id: 'fax', label: '传真' },
];

/** How a reply went out; by post the day of posting decides. */
export const deliveries: readonly Choice[] = [
  { id: 'inPerson', label: '当面领取' },
  { id: 'post', label: '邮寄' },
  { id: 'email', label: '电子邮件' },
  { id: 'web', label: '网上平台' },
  { id: 'fax', label: '传真' },
];

/** The form that a year is reported on; earlier years and those that no edition is for have none. */
export const formOf = (edition: string | undefined): Form | undefined =>
  edition !== undefined && isEdition(edition) ? forms[edition] : undefined;
