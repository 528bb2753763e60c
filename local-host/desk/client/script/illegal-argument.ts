/** Why a value cannot be an argument of `google.script.run`, in its words; undefined if it can. */
export function illegalArgument(value: unknown, property: string): string | undefined {
  return find(value, property, []);
}

function find(value: unknown, property: string, above: readonly object[]): string | undefined {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return undefined;
  if (typeof value !== 'object' || !isPlain(value)) return `Failed due to illegal value in property: ${property}`;
  if (above.includes(value)) return 'Failed due to circular reference.';
  for (const [key, one] of Object.entries(value)) {
    const trouble = find(one, key, [...above, value]);
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

/** Arrays and objects without a class: no dates, no elements of the page. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
