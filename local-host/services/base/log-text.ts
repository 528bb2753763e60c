import {format, inspect, types} from 'node:util';

/** How a value looks in a log: text as it is, anything else as a literal. */
export function logText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (types.isNativeError(value)) return value.stack ?? String(value);
  // Service objects have no fields to show; their name is their text.
  return types.isProxy(value) ? String(value) : inspect(value, {depth: 6, breakLength: Number.POSITIVE_INFINITY});
}

/** A printf-like log line: `%s`, `%d`, `%j`; further values follow with spaces. */
export function logLine(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && first.includes('%')) return format(first, ...rest.map(shown));
  return values.map(logText).join(' ');
}

function shown(value: unknown): unknown {
  return types.isProxy(value) ? String(value) : value;
}
