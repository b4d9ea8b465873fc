/** Data validations in a file; ExcelJS would read their formulas as numbers. */
import { formatArea, parseArea } from '../book/a1';
import type { Sheet, Validation } from '../book/sheet';
import { element, elements, escapeXml, unescapeXml } from './xml';

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const STYLES: Readonly<Record<string, string>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

const keyOf = (map: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(map).find((key) => map[key] === value);

/** The `dataValidations` element of a sheet, or nothing. */
export function writeValidations(sheet: Sheet): string {
  if (sheet.validations.length === 0) return '';
  return element(
    'dataValidations',
    { count: sheet.validations.length },
    sheet.validations.map(writeValidation).join(''),
  );
}

function writeValidation({ areas, rule, ignoreBlanks, prompt, errorAlert }: Validation): string {
  const [kind, settings = {}] = Object.entries(rule)[0] ?? [];
  const flag = (value: unknown): number | undefined => (value ? 1 : undefined);
  const text = (value: unknown): string | undefined => (value ? String(value) : undefined);
  const attributes = {
    type: kind && KINDS[kind],
    errorStyle: errorAlert['style'] === 'Stop' ? undefined : STYLES[String(errorAlert['style'])],
    operator: OPERATORS[String(settings['operator'])],
    allowBlank: flag(ignoreBlanks),
    showDropDown: flag(kind === 'list' && settings['inCellDropDown'] === false),
    showInputMessage: flag(prompt['showPrompt']),
    showErrorMessage: flag(errorAlert['showAlert']),
    errorTitle: text(errorAlert['title']),
    error: text(errorAlert['message']),
    promptTitle: text(prompt['title']),
    prompt: text(prompt['message']),
    sqref: areas.map((area) => formatArea(area)).join(' '),
  };
  const formulas = [settings['formula'] ?? settings['source'] ?? settings['formula1'], settings['formula2']]
    .map((formula, index) =>
      formula === undefined ? '' : element(`formula${index + 1}`, {}, escapeXml(writeFormula(kind, formula))),
    )
    .join('');
  return element('dataValidation', attributes, formulas);
}

function writeFormula(kind: string | undefined, formula: unknown): string {
  const text = String(formula);
  if (text.startsWith('=')) return text.slice(1);
  return kind === 'list' ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads the validations of a worksheet part. */
export function readValidations(xml: string): Validation[] {
  return elements(xml, 'dataValidation').map(({ attributes, content }) => ({
    areas: (attributes['sqref'] ?? '').split(/\s+/).flatMap((place) => parseArea(place) ?? []),
    rule: readRule(attributes, content),
    ignoreBlanks: attributes['allowBlank'] === '1',
    prompt: {
      showPrompt: attributes['showInputMessage'] === '1',
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
    errorAlert: {
      showAlert: attributes['showErrorMessage'] === '1',
      style: keyOf(STYLES, attributes['errorStyle'] ?? 'stop') ?? 'Stop',
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
    },
  }));
}

function readRule(attributes: Readonly<Record<string, string>>, content: string): Validation['rule'] {
  const kind = keyOf(KINDS, attributes['type'] ?? 'none');
  if (kind === undefined) return {};
  const [first, second] = ['formula1', 'formula2'].map((name) => elements(content, name)[0]?.content);
  const text = unescapeXml(first ?? '');
  if (kind === 'custom') return { custom: { formula: `=${text}` } };
  if (kind === 'list') {
    const source = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
    return { list: { inCellDropDown: attributes['showDropDown'] !== '1', source } };
  }
  return {
    [kind]: {
      formula1: readFormula(text),
      ...(second !== undefined && { formula2: readFormula(unescapeXml(second)) }),
      operator: keyOf(OPERATORS, attributes['operator'] ?? 'between')!,
    },
  };
}

const readFormula = (text: string): number | string =>
  Number.isNaN(Number(text)) ? `=${text}` : Number(text);
