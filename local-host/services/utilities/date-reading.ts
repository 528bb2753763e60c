import {HostNotImplemented, ScriptException} from '../../ground/host-error.js';
import {instantAt, type WallTime} from '../../ground/time-zone.js';

type Field = keyof WallTime | 'half' | 'offset';

/** Pattern letters, what stands for them in a text, and which part of the date it is. */
const LETTERS: Readonly<Record<string, readonly [pattern: string, field: Field]>> = {
  y: ['\\d+', 'year'],
  M: ['\\d+|[A-Za-z]+', 'month'],
  d: ['\\d+', 'day'],
  H: ['\\d+', 'hour'],
  h: ['\\d+', 'hour'],
  m: ['\\d+', 'minute'],
  s: ['\\d+', 'second'],
  S: ['\\d+', 'millisecond'],
  a: ['[AaPp][Mm]', 'half'],
  Z: ['[+-]\\d{4}', 'offset'],
  X: ['Z|[+-]\\d\\d(?::?\\d\\d)?', 'offset'],
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The instant that a text means by a pattern of SimpleDateFormat; what the text leaves out is 1 January 1970, midnight. */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const fields: Field[] = [];
  const tokens = pattern.match(/'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']/g) ?? [];
  const source = tokens.map(token => tokenPattern(token, tokens, fields)).join('');
  const found = new RegExp(`^${source}`).exec(text);
  if (found === null) throw new ScriptException(`Unparseable date: "${text}"`);
  const parts = new Map(fields.map((field, index) => [field, found[index + 1] ?? '']));
  return instantOf(parts, timeZone);
}

function tokenPattern(token: string, tokens: readonly string[], fields: Field[]): string {
  if (token.startsWith("'")) return escaped(token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'"));
  if (!/^[a-zA-Z]/.test(token)) return escaped(token);
  const letter = LETTERS[token.charAt(0)];
  if (letter === undefined)
    throw new HostNotImplemented(`Utilities.parseDate with the pattern letter "${token.charAt(0)}"`);
  const [pattern, field] = letter;
  fields.push(field);
  const next = tokens[tokens.indexOf(token) + 1] ?? '';
  const isAdjacent = /^[a-zA-Z]/.test(next) && (pattern === '\\d+' || token.length < 3);
  return `(${isAdjacent ? `\\d{${token.length}}` : pattern})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function instantOf(parts: ReadonlyMap<Field, string>, timeZone: string): number {
  const number = (field: Field, standard: number): number => Number(parts.get(field) ?? standard);
  const wall: WallTime = {
    year: fullYear(parts.get('year') ?? '1970'),
    month: monthOf(parts.get('month') ?? '1'),
    day: number('day', 1),
    hour: hourOf(number('hour', 0), parts.get('half')?.toLowerCase()),
    minute: number('minute', 0),
    second: number('second', 0),
    millisecond: number('millisecond', 0),
  };
  const offset = parts.get('offset');
  return offset === undefined ? instantAt(wall, timeZone) : instantAt(wall, 'UTC') - millisecondsAhead(offset);
}

function hourOf(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Of "+07:00", "-0330", "+07" or "Z". */
function millisecondsAhead(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
}

/** Two digits stand for the years around today's: 80 years back, 20 ahead; the century turns at 50 here. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}
