import {ScriptException} from '../../ground/host-error.js';

const SPECIFIER = /%(?:(\d+)\$)?([-+0 ]*)(\d+)?(?:[.](\d+))?([a-zA-Z%])/g;

interface Specifier {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/** Text with `%s`, `%d`, `%5.2f`, `%05d`, `%x`… filled in, as sprintf does. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(SPECIFIER, (token: string, ...groups: (string | undefined)[]) => {
    const [position, flags = '', width = '', precision = '', letter = ''] = groups;
    if (letter === '%') return '%';
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) throw new ScriptException(`Format specifier '${token}' has no argument.`);
    const specifier = {flags, width: Number(width || 0), precision: precision ? Number(precision) : undefined};
    return formatOne(letter, values[index], specifier);
  });
}

function formatOne(letter: string, value: unknown, specifier: Specifier): string {
  const text = TEXTS[letter]?.(value, specifier);
  if (text === undefined) throw new ScriptException(`Unknown format conversion: %${letter}`);
  return fitted(text, specifier, letter !== 's');
}

const TEXTS: Readonly<Record<string, (value: unknown, specifier: Specifier) => string>> = {
  s: (value, {precision}) => String(value).slice(0, precision),
  d: (value, {flags}) => signed(Math.trunc(Number(value)), String, flags),
  i: (value, {flags}) => signed(Math.trunc(Number(value)), String, flags),
  f: (value, {flags, precision = 6}) => signed(Number(value), one => one.toFixed(precision), flags),
  e: (value, {flags, precision = 6}) => signed(Number(value), one => one.toExponential(precision), flags),
  x: value => Math.trunc(Number(value)).toString(16),
  X: value => Math.trunc(Number(value)).toString(16).toUpperCase(),
  o: value => Math.trunc(Number(value)).toString(8),
  c: value => (typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)),
};

function signed(value: number, text: (value: number) => string, flags: string): string {
  if (value < 0) return text(value);
  return (flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') + text(value);
}

function fitted(text: string, {flags, width}: Specifier, isNumber: boolean): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!isNumber || !flags.includes('0')) return text.padStart(width);
  const [, sign = '', digits = ''] = /^([-+ ]?)(.*)$/.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
}
