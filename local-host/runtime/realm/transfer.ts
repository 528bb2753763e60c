import {types} from 'node:util';

/** Builds values of the realm that they go to. */
export interface TransferTarget {
  array(items: readonly unknown[]): unknown;
  object(fields: object): unknown;
}

/** Why a value cannot pass between a page and the server, in the words of `google.script.run`, or undefined if it can. */
export function transferRefusal(value: unknown, property: string): string | undefined {
  const trouble = findTrouble(value, property, []);
  if (trouble === undefined) return undefined;
  return trouble.kind === 'circular'
    ? 'Failed due to circular reference.'
    : `Failed due to illegal value in property: ${trouble.property}`;
}

type Trouble = {readonly kind: 'circular'} | {readonly kind: 'illegal'; readonly property: string};

function findTrouble(value: unknown, property: string, above: readonly object[]): Trouble | undefined {
  if (isPlain(value)) return undefined;
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return {kind: 'illegal', property};
  if (above.includes(value)) return {kind: 'circular'};
  for (const [key, one] of Object.entries(value)) {
    const trouble = findTrouble(one, key, [...above, value]);
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

/** Arrays and objects without a class, of whatever realm; service objects are proxies. */
function isPlainObject(value: object): boolean {
  if (types.isProxy(value)) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Copies a value that may pass; undefined in arrays becomes null, undefined properties are left out. */
export function copyTransferable(value: unknown, target: TransferTarget): unknown {
  if (Array.isArray(value)) return target.array(value.map((one: unknown) => copyTransferable(one ?? null, target)));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return target.object(Object.fromEntries(fields.map(([key, one]) => [key, copyTransferable(one, target)])));
}

/** The realm of the page, and of whoever drives the host. */
export const OUTSIDE: TransferTarget = {array: items => [...items], object: fields => ({...fields})};
