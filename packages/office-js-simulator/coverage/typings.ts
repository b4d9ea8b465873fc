/** Excel's API as the typings of office.js tell it: classes, members, and the API set each came with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

export interface TypedMember {
  readonly name: string;
  /** "ExcelApi 1.9"; empty for previews and where none is named. */
  readonly set: string;
  readonly isReadOnly: boolean;
}

/** What the client library does by itself, and events, which are registered by other names. */
const ELSEWHERE = /^(?:context|isNullObject|load|set|toJSON|track|untrack|on[A-Z]\w*)$/;

const SET = /\[Api set: (\w+ [\d.]+)\]/;

/** The classes of the namespace Excel, each with its members but for events; overloads count once. */
export function readTypings(): ReadonlyMap<string, readonly TypedMember[]> {
  const path = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const setOf = (node: ts.Node): string | undefined =>
    SET.exec(text.slice(node.pos, node.getStart(file)))?.[1];
  const classes = new Map<string, TypedMember[]>();
  for (const namespace of file.statements) {
    if (!ts.isModuleDeclaration(namespace) || namespace.name.text !== 'Excel') continue;
    if (!namespace.body || !ts.isModuleBlock(namespace.body)) continue;
    for (const type of namespace.body.statements) {
      if (!ts.isClassDeclaration(type) || !type.name) continue;
      const members = new Map(
        type.members.flatMap((member): [string, TypedMember][] => {
          const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
          if (name === '' || ELSEWHERE.test(name)) return [];
          const isReadOnly = ts.canHaveModifiers(member)
            ? (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)
            : false;
          return [[name, { name, set: setOf(member) ?? setOf(type) ?? '', isReadOnly }]];
        }),
      );
      classes.set(type.name.text, [...members.values()]);
    }
  }
  return classes;
}
