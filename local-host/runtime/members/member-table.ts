import {LIVE_CLASSES, LIVE_MEMBERS} from './live-members.js';
import {CLASSES, ENUMERATIONS, GLOBALS, SCOPE_SETS} from './members.generated.js';

/** One class of the typings. */
export interface ClassEntry {
  /** `Spreadsheet.Range`. */
  readonly path: string;
  /** `SpreadsheetApp.Range`, as exceptions name it. */
  readonly spokenName: string;
  readonly bases: readonly string[];
  readonly members: ReadonlyMap<string, MemberEntry>;
}

/** One method or field of a class. */
export interface MemberEntry {
  readonly name: string;
  /** `SpreadsheetApp.Range.setValues`, as exceptions name it. */
  readonly spokenName: string;
  readonly signatures: readonly (readonly ParameterType[])[];
  /** Scopes of which one is required; empty when none is. */
  readonly scopes: readonly string[];
  /** The path of the enumeration that a field holds; undefined for methods and other fields. */
  readonly enumeration: string | undefined;
  readonly isField: boolean;
}

/** What one parameter takes. */
export interface ParameterType {
  readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'any' | 'class' | 'enumeration';
  /** The path of the class or enumeration. */
  readonly path: string;
  /** 0 for a single value, 2 for a table. */
  readonly dimensions: number;
  readonly isNullable: boolean;
  /** Whether a number loses its fraction. */
  readonly isWhole: boolean;
  readonly isRest: boolean;
}

/** Global names and the class behind each. */
export const GLOBAL_CLASSES: ReadonlyMap<string, string> = new Map(
  GLOBALS.map(line => {
    const [name = '', path = ''] = line.split(' ');
    return [name, path];
  }),
);

const LINES = new Map([...CLASSES, ...LIVE_CLASSES].map(line => [line.slice(0, line.search(/[:;]|$/)), line]));
const ENTRIES = new Map<string, ClassEntry>();

/** Namespaces in the order in which a bare class name is looked for. */
const NAMESPACES = [
  'Spreadsheet',
  'Base',
  'Script',
  'HTML',
  'Mail',
  'Properties',
  'Lock',
  'Cache',
  'Utilities',
  'Charts',
];

/** The paths of all classes that the typings tell in full, and of the global objects of all other services. */
export function classPaths(): string[] {
  return [...LINES.keys()];
}

/** Finds a class by path (`Charts.TextStyle`) or by bare name (`Range`). */
export function findClass(name: string): ClassEntry | undefined {
  const path = name.includes('.') ? name : NAMESPACES.map(one => `${one}.${name}`).find(one => LINES.has(one));
  if (path === undefined) return undefined;
  const known = ENTRIES.get(path);
  if (known !== undefined) return known;
  const line = LINES.get(path);
  if (line === undefined) return undefined;
  const entry = decodeClass(line);
  ENTRIES.set(path, entry);
  return entry;
}

/** Whether a class is another or is derived from it. */
export function isDerived(path: string, base: string): boolean {
  return path === base || (findClass(path)?.bases.some(one => isDerived(one, base)) ?? false);
}

/** One enumeration of the typings. */
export interface EnumerationEntry {
  readonly path: string;
  readonly values: readonly string[];
}

const ENUMERATION_ENTRIES = new Map<string, EnumerationEntry | undefined>();

/** The values of an enumeration by path or bare name, or undefined if the typings have none of that name. */
export function findEnumeration(name: string): EnumerationEntry | undefined {
  if (!ENUMERATION_ENTRIES.has(name)) ENUMERATION_ENTRIES.set(name, decodeEnumeration(name));
  return ENUMERATION_ENTRIES.get(name);
}

function decodeEnumeration(name: string): EnumerationEntry | undefined {
  const line = ENUMERATIONS.find(one => one.startsWith(`${name} `) || one.split(' ', 1)[0]?.endsWith(`.${name}`));
  const [path, ...values] = line?.split(' ') ?? [];
  return path === undefined ? undefined : {path, values};
}

const SERVICES: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Script: 'ScriptApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
};

function spokenClassName(path: string): string {
  const [namespace = '', name = ''] = path.split('.');
  const service = SERVICES[namespace];
  if (service === undefined)
    return name === 'Menu' ? 'Ui.Menu' : namespace === 'Charts' && name !== 'Charts' ? path : name;
  return name === service ? service : `${service}.${name}`;
}

function decodeClass(line: string): ClassEntry {
  const [head = '', ...encoded] = line.split(';');
  const [path = '', ...bases] = head.split(':');
  const spokenName = spokenClassName(path);
  const inherited = bases.flatMap(base => [...(findClass(base)?.members ?? [])]);
  const own = encoded.map(text => decodeMember(text, spokenName)).map(member => [member.name, member] as const);
  const live = liveMembers(path, new Map(own));
  return {path, spokenName, bases, members: new Map([...inherited, ...own, ...live])};
}

function liveMembers(path: string, documented: ReadonlyMap<string, MemberEntry>): [string, MemberEntry][] {
  return Object.entries(LIVE_MEMBERS[path] ?? {}).flatMap(([name, like]): [string, MemberEntry][] => {
    const model = documented.get(like);
    return model ? [[name, {...model, name, spokenName: model.spokenName.replace(/\w+$/, name)}]] : [];
  });
}

function decodeMember(text: string, className: string): MemberEntry {
  const name = text.slice(0, text.search(/[(#=]/));
  const rest = text.slice(name.length);
  const spokenName = `${className}.${name}`;
  if (!rest.startsWith('(')) {
    const enumeration = rest.startsWith('#') ? rest.slice(1) : undefined;
    return {name, spokenName, signatures: [], scopes: [], enumeration, isField: true};
  }
  const [signatures = '', scopes = '0'] = rest.split(/@(?=\d+$)/);
  return {
    name,
    spokenName,
    signatures: signatures.slice(1, -1).split(')(').map(decodeSignature),
    scopes: (SCOPE_SETS[Number(scopes)] ?? '').split(' ').filter(Boolean),
    enumeration: undefined,
    isField: false,
  };
}

function decodeSignature(text: string): ParameterType[] {
  return text === '' ? [] : text.split(',').map(decodeParameter);
}

const KINDS: Readonly<Record<string, ParameterType['kind']>> = {
  s: 'string',
  n: 'number',
  i: 'number',
  b: 'boolean',
  d: 'date',
  '*': 'any',
  '@': 'class',
  '#': 'enumeration',
};

function decodeParameter(text: string): ParameterType {
  return {
    kind: KINDS[text.charAt(0)] ?? 'any',
    path: text.slice(1).replace(/[[\]?+]/g, ''),
    dimensions: text.split('[]').length - 1,
    isNullable: text.includes('?'),
    isWhole: text.startsWith('i'),
    isRest: text.endsWith('+'),
  };
}
