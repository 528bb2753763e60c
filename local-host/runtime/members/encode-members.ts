import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {readTypings, type ClassTyping, type MemberTyping, type ParameterTyping, type Typings} from './read-typings.js';

/** The typings in the compact form that `member-table.ts` reads: one string per class and per enumeration. */
export interface EncodedMembers {
  readonly scopeSets: readonly string[];
  readonly classes: readonly string[];
  readonly enums: readonly string[];
  readonly globals: readonly string[];
}

/** Namespaces whose classes are told in full; of all others only the global object is. */
const HOSTED = ['Base', 'Cache', 'Charts', 'HTML', 'Lock', 'Mail', 'Properties', 'Script', 'Spreadsheet', 'Utilities'];

/** Encodes every declaration file in a folder, sorted so that the result does not depend on the file system. */
export function encodeMembers(folder: string): EncodedMembers {
  const files = readdirSync(folder).filter(name => name.endsWith('.d.ts') && name !== 'index.d.ts');
  const typings = readTypings(files.sort().map(name => join(folder, name)));
  const singletons = new Set(typings.globals.map(({path}) => path));
  const classes = typings.classes.filter(({path}) => isHosted(path) || singletons.has(path));
  const scopeSets = [...new Set(classes.flatMap(({members}) => [...members.values()].map(scopeSet)))].sort();
  const enumPaths = new Set(typings.enums.map(({path}) => path));
  return {
    scopeSets,
    classes: classes.map(typing => encodeClass(typing, scopeSets, enumPaths)).sort(),
    enums: typings.enums
      .filter(({path}) => isHosted(path))
      .map(({path, values}) => [path, ...values].join(' '))
      .sort(),
    globals: encodeGlobals(typings),
  };
}

function encodeGlobals({globals}: Typings): string[] {
  return globals.map(({name, path}) => `${name} ${path}`).sort();
}

function isHosted(path: string): boolean {
  return HOSTED.some(namespace => path.startsWith(`${namespace}.`));
}

function scopeSet({scopes}: MemberTyping): string {
  return [...scopes].sort().join(' ');
}

function encodeClass({path, bases, members}: ClassTyping, scopeSets: readonly string[], enums: Set<string>): string {
  const encoded = [...members].map(([name, member]) => {
    if (member.field !== undefined) return name + encodeField(member.field, enums);
    const signatures = member.signatures.map(parameters => `(${parameters.map(one => encodeType(one, enums)).join()})`);
    return `${name}${signatures.join('')}@${scopeSets.indexOf(scopeSet(member))}`;
  });
  return [[path, ...bases].join(':'), ...encoded].join(';');
}

function encodeField(type: string, enums: Set<string>): string {
  const path = type.replace('typeof ', '');
  return enums.has(path) ? `#${path}` : '=';
}

const LETTERS: Readonly<Record<string, string>> = {
  string: 's',
  integer: 'i',
  number: 'n',
  boolean: 'b',
  Date: 'd',
  any: '*',
};

function encodeType({type, isNullable, isRest}: ParameterTyping, enums: Set<string>): string {
  const element = type.replaceAll('[]', '');
  const base = LETTERS[element] ?? (enums.has(element) ? '#' : '@') + element;
  return base + type.slice(element.length) + (isNullable ? '?' : '') + (isRest ? '+' : '');
}
