import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** A class, an enumeration or a global as the typings tell it. */
export interface Typings {
  readonly classes: readonly ClassTyping[];
  readonly enums: readonly {readonly path: string; readonly values: readonly string[]}[];
  readonly globals: readonly {readonly name: string; readonly path: string}[];
}

/** One interface of the typings, `Spreadsheet.Range`, with its members by name. */
export interface ClassTyping {
  readonly path: string;
  readonly bases: readonly string[];
  readonly members: ReadonlyMap<string, MemberTyping>;
}

/** The overloads of one method, or the type of one field. */
export interface MemberTyping {
  readonly signatures: ParameterTyping[][];
  readonly scopes: Set<string>;
  readonly field: string | undefined;
}

/** One parameter: the type as written with its namespace, and what its documentation adds. */
export interface ParameterTyping {
  readonly type: string;
  readonly isNullable: boolean;
  readonly isRest: boolean;
}

/** Reads declaration files; paths are unqualified by `GoogleAppsScript`, types are qualified by their namespace. */
export function readTypings(fileNames: readonly string[]): Typings {
  const sources = fileNames.map(name =>
    ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, false),
  );
  const declared = sources.flatMap(source => source.statements.flatMap(statement => declarationsIn(statement)));
  return {
    classes: declared.flatMap(({namespace, node, source}) =>
      ts.isInterfaceDeclaration(node) ? [classTyping(namespace, node, source)] : [],
    ),
    enums: declared.flatMap(({namespace, node}) =>
      ts.isEnumDeclaration(node)
        ? [{path: `${namespace}.${node.name.text}`, values: node.members.map(member => nameText(member.name))}]
        : [],
    ),
    globals: sources.flatMap(source => source.statements.flatMap(statement => globalsIn(statement))),
  };

  function declarationsIn(statement: ts.Statement): Declared[] {
    return ts.isModuleDeclaration(statement) ? membersOfModule(statement, sourceOf(statement)) : [];
  }

  function sourceOf(statement: ts.Statement): ts.SourceFile {
    const found = sources.find(source => source.statements.includes(statement));
    if (found === undefined) throw new Error('A statement belongs to no source file.');
    return found;
  }
}

interface Declared {
  readonly namespace: string;
  readonly node: ts.Statement;
  readonly source: ts.SourceFile;
}

function membersOfModule(module: ts.ModuleDeclaration, source: ts.SourceFile): Declared[] {
  if (module.body === undefined || !ts.isModuleBlock(module.body)) return [];
  return module.body.statements.flatMap(statement =>
    ts.isModuleDeclaration(statement)
      ? membersOfModule(statement, source)
      : [{namespace: module.name.text, node: statement, source}],
  );
}

function globalsIn(statement: ts.Statement): {name: string; path: string}[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({name, type}) =>
    ts.isIdentifier(name) && type !== undefined && ts.isTypeReferenceNode(type)
      ? [{name: name.text, path: entityName(type.typeName).replace('GoogleAppsScript.', '')}]
      : [],
  );
}

function classTyping(namespace: string, node: ts.InterfaceDeclaration, source: ts.SourceFile): ClassTyping {
  const members = new Map<string, MemberTyping>();
  const path = `${namespace}.${node.name.text}`;
  for (const element of node.members) {
    if (ts.isMethodSignature(element)) addOverload(members, path, element, source);
    if (ts.isPropertySignature(element)) {
      const field = typeText(element.type, namespace);
      members.set(nameText(element.name), {signatures: [], scopes: new Set(), field});
    }
  }
  const bases = (node.heritageClauses ?? []).flatMap(clause =>
    clause.types.map(({expression}) => qualified(ts.isIdentifier(expression) ? expression.text : 'any', namespace)),
  );
  return {path, bases, members};
}

function addOverload(
  members: Map<string, MemberTyping>,
  path: string,
  method: ts.MethodSignature,
  source: ts.SourceFile,
): void {
  const [namespace = ''] = path.split('.');
  const name = nameText(method.name);
  const comment = source.text.slice(method.pos, method.end);
  const member = members.get(name) ?? {signatures: [], scopes: new Set<string>(), field: undefined};
  const isVariadic = /#\w+\([^)]*\.\.\.\)/.test(comment);
  member.signatures.push(
    method.parameters.map((parameter, index) => ({
      type: asTable(typeText(parameter.type, namespace), path),
      isNullable: new RegExp(`@param ${nameText(parameter.name)} .*\\bnull\\b`).test(comment),
      isRest: isVariadic && index === method.parameters.length - 1,
    })),
  );
  for (const scope of comment.matchAll(/^\s*\* - (https:\/\/\S+)$/gm))
    if (scope[1] !== undefined) member.scopes.add(scope[1]);
  members.set(name, member);
}

/** The typings have the tables that a range takes as mere lists of anything. */
function asTable(type: string, classPath: string): string {
  return type === 'any[]' && classPath === 'Spreadsheet.Range' ? 'any[][]' : type;
}

function typeText(type: ts.TypeNode | undefined, namespace: string): string {
  if (type === undefined) return 'any';
  if (ts.isArrayTypeNode(type)) return `${typeText(type.elementType, namespace)}[]`;
  if (ts.isTypeQueryNode(type)) return `typeof ${qualified(entityName(type.exprName), namespace)}`;
  if (ts.isTypeReferenceNode(type)) return qualified(entityName(type.typeName), namespace);
  return KEYWORDS.get(type.kind) ?? 'any';
}

const KEYWORDS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
]);

const GLOBAL_TYPES: Readonly<Record<string, string>> = {
  Integer: 'integer',
  Byte: 'number',
  Char: 'string',
  Date: 'Date',
  BigNumber: 'any',
};

function qualified(name: string, namespace: string): string {
  return GLOBAL_TYPES[name] ?? (name.includes('.') ? name : `${namespace}.${name}`);
}

function entityName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${entityName(name.left)}.${name.right.text}`;
}

function nameText(name: ts.PropertyName | ts.BindingName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
