/** What the manifest requires is what the members of Office.js need that are really used (issue 14.16). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** Read where there is one, and doing without where there is none. */
const DISPENSABLE: ReadonlySet<string> = new Set([
  // Before 1.14 an event does not say whose an edit was: then all are news.
  'WorksheetChangedEventArgs.triggerSource',
]);

const PARTS = ['src/excel', 'taskpane', 'commands'];

const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => undefined,
});
if (!config) throw new Error('tsconfig.json cannot be read');
const own = config.fileNames.filter((file) => PARTS.some((part) => file.startsWith(join(root, part) + '/')));
const program = ts.createProgram(own, config.options);
const checker = program.getTypeChecker();

interface Use {
  readonly member: string;
  /** The minor version of ExcelApi 1.x; 0 where the documentation names none. */
  readonly version: number;
}

const inOffice = (node: ts.Node): boolean => node.getSourceFile().fileName.includes('@types/office-js/');

/** What the documentation of a declaration says, or of what it is a member of. */
function versionOf(declaration: ts.Node): number {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(text)?.[1];
  if (version !== undefined) return Number(version);
  const { parent } = declaration;
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? versionOf(parent) : 0;
}

function use(declarations: readonly ts.Node[] | undefined): Use[] {
  const documented = (declarations ?? []).filter(inOffice);
  const [first] = documented;
  if (!first) return [];
  const of = (first.parent as { name?: ts.Identifier }).name?.text ?? '';
  const name = (first as { name?: ts.PropertyName }).name?.getText() ?? '';
  // Of several forms the oldest, unless a call says which.
  return [{ member: `${of}.${name}`, version: Math.min(...documented.map(versionOf)) }];
}

function usesIn(node: ts.Node): Use[] {
  if (ts.isCallExpression(node)) {
    const declaration = checker.getResolvedSignature(node)?.declaration;
    return declaration ? use([declaration]) : [];
  }
  if (ts.isPropertyAccessExpression(node)) {
    // A call is looked at as a whole.
    if (ts.isCallExpression(node.parent) && node.parent.expression === node) return [];
    return use(checker.getSymbolAtLocation(node.name)?.declarations);
  }
  if (ts.isBindingElement(node)) {
    const type = checker.getTypeAtLocation(node.parent);
    return use(type.getProperty((node.propertyName ?? node.name).getText())?.declarations);
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
    return use(type && checker.getNonNullableType(type).getProperty(node.name.getText())?.declarations);
  }
  return [];
}

const uses = new Map<string, number>();
function look(node: ts.Node): void {
  for (const { member, version } of usesIn(node)) uses.set(member, Math.max(version, uses.get(member) ?? 0));
  ts.forEachChild(node, look);
}
for (const file of own) look(program.getSourceFile(file)!);

const [, required] =
  /<Set Name="ExcelApi" MinVersion="1\.(\d+)"\/>/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8')) ??
  [];

describe('[14.16] the requirement set of the manifest', () => {
  const needed = [...uses].filter(([member]) => !DISPENSABLE.has(member));

  it('is derived from what is used: many members, those of ranges and tables among them', () => {
    expect(uses.size).toBeGreaterThan(100);
    expect(uses.get('Range.getAbsoluteResizedRange')).toBe(7);
    expect(uses.get('Table.resize')).toBe(13);
  });

  it('is what the newest of them needs', () => {
    expect(`1.${Math.max(...needed.map(([, version]) => version))}`).toBe(`1.${required}`);
  });

  it('is needed for Table.resize alone; everything else came with 1.10 or before', () => {
    expect(needed.filter(([, version]) => version > 10).map(([member]) => member)).toEqual(['Table.resize']);
  });

  it('nothing that may be missing is listed without being used', () => {
    for (const member of DISPENSABLE) expect(uses.get(member)).toBeGreaterThan(Number(required));
  });
});
