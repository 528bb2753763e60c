/** A value as JSON can hold it: maps, sets and undefined, which JSON does not know, become objects with one marked key. */
export type JsonForm = string | number | boolean | null | readonly JsonForm[] | {readonly [key: string]: JsonForm};

const MAP = '$map';
const SET = '$set';
const UNDEFINED = '$undefined';

/** The JSON form of plain data. Throws for functions and instances of classes, which JSON would empty silently. */
export function toJsonForm(value: unknown): JsonForm {
  if (value === undefined) return {[UNDEFINED]: true};
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(toJsonForm);
  if (value instanceof Map) return {[MAP]: [...value].map(toJsonForm)};
  if (value instanceof Set) return {[SET]: [...value].map(toJsonForm)};
  if (!isPlainObject(value)) throw new TypeError(`A ${describe(value)} has no JSON form.`);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJsonForm(part)]));
}

/** The value that had the JSON form. */
export function fromJsonForm(form: JsonForm): unknown {
  if (typeof form !== 'object' || form === null) return form;
  if (isList(form)) return form.map(fromJsonForm);
  if (UNDEFINED in form) return undefined;
  const {[MAP]: map, [SET]: set} = form;
  if (isList(map)) return new Map(map.map(fromJsonForm) as [unknown, unknown][]); // toJsonForm wrote pairs
  if (isList(set)) return new Set(set.map(fromJsonForm));
  return Object.fromEntries(Object.entries(form).map(([key, part]) => [key, fromJsonForm(part)]));
}

function isList(form: JsonForm | undefined): form is readonly JsonForm[] {
  return Array.isArray(form);
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Data may come from another realm (a script's own objects), whose plain prototype is not this one's.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  return typeof value === 'object' ? `${value?.constructor.name ?? 'nameless'} object` : typeof value;
}
