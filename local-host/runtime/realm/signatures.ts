import {types} from 'node:util';
import {findClass, isDerived, type ClassEntry, type MemberEntry, type ParameterType} from '../members/member-table.js';

/** What the matcher must know of service objects and enumerations. */
export interface ServiceObjectKinds {
  /** The class behind a service object. */
  classOf(value: unknown): ClassEntry | undefined;
  /** The path of the enumeration that a value belongs to. */
  enumerationOf(value: unknown): string | undefined;
}

/**
 * The arguments as the first fitting signature takes them (numbers and booleans become text where text is wanted, fractions go
 * where an Integer is), or undefined if none fits. How leniently Google converts is known only by examples; what no example shows is refused.
 */
export function matchSignature(
  member: MemberEntry,
  args: readonly unknown[],
  kinds: ServiceObjectKinds,
): unknown[] | undefined {
  const readings = member.spokenName.startsWith('CacheService.Cache.') ? [ANYHOW] : [EXACTLY, CONVERTIBLY];
  const [signature] = readings.flatMap(fits => member.signatures.filter(one => fitsAll(one, args, kinds, fits)));
  // How a property store writes numbers is its own affair.
  if (member.spokenName.startsWith('PropertiesService.')) return signature && [...args];
  return signature && args.map((value, index) => convert(value, parameterAt(signature, index)));
}

/** Whether a value may stand where text is wanted. */
type Fits = (value: unknown, kinds: ServiceObjectKinds) => boolean;

const EXACTLY: Fits = value => typeof value === 'string';
/** Google's own sample gives users where addresses are wanted: `removeEditors(getEditors())`. */
const CONVERTIBLY: Fits = (value, kinds) =>
  ['string', 'number', 'boolean'].includes(typeof value) || kinds.classOf(value)?.path === 'Base.User';
/** The cache turns whatever it is given into text; null becomes an empty key, which it refuses in words of its own. */
const ANYHOW: Fits = () => true;

function parameterAt(signature: readonly ParameterType[], index: number): ParameterType | undefined {
  const last = signature.at(-1);
  return signature[index] ?? (last?.isRest === true ? last : undefined);
}

function fitsAll(
  signature: readonly ParameterType[],
  args: readonly unknown[],
  kinds: ServiceObjectKinds,
  fits: Fits,
): boolean {
  const required = signature.filter(parameter => !parameter.isRest).length;
  if (args.length < required) return false;
  return args.every((value, index) => {
    const parameter = parameterAt(signature, index);
    return parameter !== undefined && fitsParameter(value, parameter, kinds, fits);
  });
}

function fitsParameter(value: unknown, parameter: ParameterType, kinds: ServiceObjectKinds, fits: Fits): boolean {
  if (value === null || value === undefined) return acceptsNull(parameter) || (isText(parameter) && fits(value, kinds));
  if (parameter.dimensions === 0) return fitsSingle(value, parameter, kinds, fits);
  const element = {...parameter, dimensions: parameter.dimensions - 1};
  return Array.isArray(value) && value.every(one => fitsElement(one, element, kinds, fits));
}

function fitsElement(value: unknown, parameter: ParameterType, kinds: ServiceObjectKinds, fits: Fits): boolean {
  if (parameter.dimensions === 0 && (value === null || value === undefined)) return parameter.kind !== 'number';
  return fitsParameter(value, parameter, kinds, fits);
}

/** Objects may be null; text, numbers and booleans only where their documentation says so; lists and tables never. */
function acceptsNull({kind, dimensions, isNullable}: ParameterType): boolean {
  return dimensions === 0 && (isNullable || kind === 'any' || kind === 'class');
}

function fitsSingle(value: unknown, parameter: ParameterType, kinds: ServiceObjectKinds, fits: Fits): boolean {
  switch (parameter.kind) {
    case 'any':
      return true;
    case 'string':
      return fits(value, kinds);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return types.isDate(value);
    case 'class':
      return isOfClass(kinds.classOf(value), parameter.path);
    case 'enumeration':
      return kinds.enumerationOf(value) === parameter.path;
  }
}

/** Blob sources are known by what they can do, since the typings do not say which classes are ones. */
function isOfClass(entry: ClassEntry | undefined, path: string): boolean {
  if (entry === undefined) return false;
  return isDerived(entry.path, path) || (path === 'Base.BlobSource' && entry.members.has('getBlob'));
}

function convert(value: unknown, parameter: ParameterType | undefined): unknown {
  if (parameter === undefined || value === null) return value ?? null;
  if (value === undefined) return parameter.kind === 'any' ? value : null;
  if (parameter.isWhole && typeof value === 'number') return Math.trunc(value);
  if (parameter.kind !== 'string') return value;
  return parameter.dimensions === 0 ? textOf(value) : asTexts(value);
}

/** A value as text, a list or table as one of texts. */
function asTexts(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(asTexts) : textOf(value);
}

/** Users print as their address; other objects come this far only into the cache, which stores what String makes of them. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function isText({kind, dimensions}: ParameterType): boolean {
  return kind === 'string' && dimensions === 0;
}

/** The refusal, in Google's words: "The parameters (String,number) don't match the method signature for …". */
export function signatureRefusal(member: MemberEntry, args: readonly unknown[], kinds: ServiceObjectKinds): string {
  const named = args.map(value => typeName(value, kinds)).join(',');
  return `The parameters (${named}) don't match the method signature for ${member.spokenName}.`;
}

function typeName(value: unknown, kinds: ServiceObjectKinds): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0], kinds) : 'Object'}[]`;
  if (types.isDate(value)) return 'Date';
  return PRIMITIVE_NAMES[typeof value] ?? objectName(value, kinds);
}

const PRIMITIVE_NAMES: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'number',
  boolean: 'Boolean',
  bigint: 'BigInt',
  symbol: 'Symbol',
};

function objectName(value: unknown, kinds: ServiceObjectKinds): string {
  const enumeration = kinds.enumerationOf(value);
  if (enumeration !== undefined) return enumeration.replace(/^Spreadsheet[.]/, 'SpreadsheetApp.');
  return kinds.classOf(value)?.spokenName ?? '(class)';
}

/** Looks a member up for a service that refuses arguments which the typings cannot tell apart. */
export function findMember(className: string, memberName: string): MemberEntry {
  const member = findClass(className)?.members.get(memberName);
  if (member === undefined) throw new Error(`The typings have no ${className}.${memberName}.`);
  return member;
}
