/** The data validation of some cells: a rule in Office.js's own shape, and its two messages. */
import { type Area, intersect, subtract } from '../book/a1';
import { clearValidations } from '../book/cells';
import { refuse } from '../book/errors';
import { guard } from '../book/protection';
import type { Validation } from '../book/sheet';
import type { Cells } from './cells';

type Plain = Record<string, unknown>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

export class DataValidation {
  constructor(private readonly cells: Cells) {}

  get Type(): string {
    const found = this.found();
    if (found === null) return 'Inconsistent';
    const kind = Object.keys(found?.rule ?? {})[0];
    return kind === undefined ? 'None' : TYPES[kind]!;
  }
  get Rule(): Plain | null {
    return this.read((validation) => validation.rule, {});
  }
  set Rule(rule: Record<string, Plain>) {
    checkRule(rule);
    // Where only some of the cells have a validation, Excel takes no rule (office-js issue 2594).
    if (this.found() === null) refuse('InvalidArgument', 'The cells have different validations.');
    this.change({ rule: withNumbers(rule) });
  }
  get Prompt(): Plain | null {
    return this.read((validation) => validation.prompt, NO_PROMPT);
  }
  set Prompt(prompt: Plain) {
    checkTexts(prompt);
    this.change({ prompt: { ...NO_PROMPT, ...prompt } });
  }
  get ErrorAlert(): Plain | null {
    return this.read((validation) => validation.errorAlert, NO_ALERT);
  }
  set ErrorAlert(errorAlert: Plain) {
    checkTexts(errorAlert);
    this.change({ errorAlert: { ...NO_ALERT, ...errorAlert } });
  }
  get IgnoreBlanks(): boolean | null {
    return this.read((validation) => validation.ignoreBlanks, true);
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  Clear(): void {
    guard(this.cells.sheet);
    for (const area of this.cells.areas) clearValidations(this.cells.sheet, area);
  }

  /** The validation all cells share; undefined where none has one, null where they differ. */
  private found(): Validation | null | undefined {
    const { sheet, areas } = this.cells;
    const touching = sheet.validations.filter((each) => overlaps(each.areas, areas));
    if (touching.length === 0) return undefined;
    const [only] = touching;
    const rest = only!.areas.reduce<Area[]>(
      (left, area) => left.flatMap((part) => subtract(part, area)),
      [...areas],
    );
    return touching.length === 1 && rest.length === 0 ? only! : null;
  }

  private read<T>(read: (validation: Validation) => T, none: T): T | null {
    const found = this.found();
    return found ? read(found) : found === undefined ? none : null;
  }

  private change(patch: Partial<Validation>): void {
    guard(this.cells.sheet);
    const blank = { rule: {}, ignoreBlanks: true, prompt: NO_PROMPT, errorAlert: NO_ALERT };
    const next = { ...blank, ...this.found(), ...patch, areas: [...this.cells.areas] };
    this.Clear();
    this.cells.sheet.validations.push(next);
  }
}

const overlaps = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.some((area) => others.some((other) => intersect(area, other)));

function checkRule(rule: Record<string, Plain>): void {
  const kinds = Object.keys(rule);
  const kind = kinds[0] ?? '';
  if (kinds.length !== 1 || !(kind in TYPES))
    refuse('InvalidArgument', 'A validation has one rule of a known kind.');
  const { formula, formula1, source } = rule[kind]!;
  const main = kind === 'custom' ? formula : kind === 'list' ? source : formula1;
  checkOperator(rule[kind]!);
  if (main === undefined || main === '') refuse('InvalidArgument', `The rule ${kind} is incomplete.`);
  if (kind === 'custom' && !String(main).startsWith('='))
    refuse('InvalidArgument', 'A custom rule is a formula.');
  if (kind === 'list' && String(main).length > 255)
    refuse('InvalidArgument', 'A list has 255 characters at most.');
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

function checkOperator({ operator, formula2 }: Plain): void {
  if (operator === undefined) return;
  if (!OPERATORS.includes(String(operator)))
    refuse('InvalidArgument', `There is no operator ${String(operator)}.`);
  if (String(operator).endsWith('etween') && (formula2 === undefined || formula2 === '')) {
    refuse('InvalidArgument', `${String(operator)} needs both bounds.`);
  }
}

/** Excel answers a limit written as text, "0", as the number it is. */
const withNumbers = (rule: Record<string, Plain>): Record<string, Plain> =>
  Object.fromEntries(
    Object.entries(rule).map(([kind, settings]) => [
      kind,
      Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [key, isLimit(key, value) ? Number(value) : value]),
      ),
    ]),
  );

const isLimit = (key: string, value: unknown): boolean =>
  key.startsWith('formula') && typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));

/** Excel's limits: 32 characters for a title, 255 for a message. */
function checkTexts({ title = '', message = '' }: Plain): void {
  if (String(title).length > 32 || String(message).length > 255) {
    refuse('InvalidArgument', 'The title has 32 characters at most, the message 255.');
  }
}
